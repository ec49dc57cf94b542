# Hârtiile secțiilor de votare.
station-paper-count =
    { $count ->
        [one] o secție
        [few] { $count } secții
       *[other] { $count } de secții
    }
station-paper-empty = Nicio secție de votare nu intră în această hârtie.
station-call-title = Pe cine sunați în ziua votării
station-call-council = Consiliul de circumscripție
station-call-station = Secția
station-call-locality = Localitatea
station-call-premises = Localul
station-call-role = Calitatea
station-call-name = Numele
station-call-phone = Telefon
station-call-room = Telefonul secției
station-call-bureau = Biroul secției
station-call-keys = Cheile
station-call-is-chair = Președinte
station-call-is-deputy = Vicepreședinte
station-call-is-secretary = Secretar
station-day-title = Foaia zilei votării
station-day-blank-title = Foaia zilei votării, de completat
station-day-voters = Alegători
station-day-opened = Deschisă la
station-day-closed = Închisă la
station-day-protocol = Proces-verbal adus la
station-day-incidents = Incidente
station-day-hour = Până la { $hour }
station-day-total = Total
station-day-look = De verificat:
station-day-when = Ora
station-day-what = Ce s-a întâmplat
station-day-told = Cui s-a comunicat, la ce oră
station-day-measures = Măsuri
station-day-solved = Încheiat la
station-day-no-votes = Aici se notează numai câți alegători au venit; programul nu păstrează voturi și nici date ale alegătorilor.
station-day-reported = { $count ->
    [one] dintr-o secție
    [few] din { $count } secții
   *[other] din { $count } de secții
}
