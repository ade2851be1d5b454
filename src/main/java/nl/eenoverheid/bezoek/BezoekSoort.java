package nl.eenoverheid.bezoek;

/** In which form people go outside. */
public enum BezoekSoort {
    WERKBEZOEK,
    FIETSTOCHT,
    WANDELING,
    BIJEENKOMST,
    SPREEKUUR
}
