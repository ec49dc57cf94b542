//! Norms by voters; what is lacking, moved, bought.
