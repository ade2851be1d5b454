package nl.eenoverheid.bestuursafspraak;

/** What somebody did with an agreement. */
public enum AfspraakStapSoort {
    VASTGELEGD,
    GEWIJZIGD,
    BEOORDEELD,
    OPGEZEGD,
    VERVANGEN,
    INGETROKKEN
}
