package nl.eenoverheid.bestuursafspraak;

/** Kinds of agreements between governments. */
public enum AfspraakSoort {
    BESTUURSAKKOORD,
    COALITIEAKKOORD,
    WOONDEAL,
    REGIONALE_AFSPRAAK,
    CONVENANT,
    INTENTIEOVEREENKOMST,
    OVERIG
}
