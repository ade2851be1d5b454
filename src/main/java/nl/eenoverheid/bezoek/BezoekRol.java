package nl.eenoverheid.bezoek;

/** In which role people go outside. */
public enum BezoekRol {
    /** Members of provinciale staten. */
    STATEN(AgendaRegel.ZONDER),
    /** Members of a gemeenteraad. */
    RAAD(AgendaRegel.ZONDER),
    /** Members of the general board of a water board. */
    ALGEMEEN_BESTUUR(AgendaRegel.ZONDER),
    /** Gedeputeerde staten, burgemeester en wethouders, or the daily board of a water board. */
    COLLEGE(AgendaRegel.MET),
    /** Officials. */
    AMBTELIJK(AgendaRegel.VRIJ);

    private final AgendaRegel agenda;

    BezoekRol(AgendaRegel agenda) {
        this.agenda = agenda;
    }

    /** What the rule says about an agenda. */
    public AgendaRegel agenda() {
        return agenda;
    }
}
