# People who may have been entered twice. Family: looks-reason-<DuplicateReason>.

looks-title = Особи, записані двічі
looks-find = Знайти осіб, записаних двічі
looks-count = { $count ->
    [one] { $n } пара
    [few] { $n } пари
   *[many] { $n } пар
}
looks-place = Пара { $place } з { $total }
looks-previous = Попередня пара
looks-next = Наступна пара
looks-reason-email = та сама адреса e-mail
looks-reason-mobile = той самий мобільний номер
looks-reason-name = те саме ім’я
looks-reason-near-name = майже те саме ім’я, та сама установа
looks-keep = Ця картка лишається
looks-open = Відкрити картку
looks-differs = відрізняється
looks-made = Записано
looks-summary = Лишається картка «{ $name }». Телефони, адреси, посади, нотатки та групи другої картки переходять на неї, а картка «{ $other }» потрапляє до кошика. Об’єднання можна скасувати.
looks-merge = Об’єднати картки
looks-two = Це різні особи
looks-more = Ще { $n }. Вони з’являться, коли вирішите ці.
looks-empty-title = Схоже, нікого не записано двічі
looks-empty-text = Порівнюються адреси e-mail, мобільні номери та імена. Спільний стаціонарний телефон ні про що не свідчить: за ним відповідає весь кабінет.
looks-key-pair = інша пара
looks-key-keep = яка картка лишається
looks-key-merge = об’єднати
looks-key-two = це різні особи
