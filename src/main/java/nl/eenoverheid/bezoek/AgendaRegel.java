package nl.eenoverheid.bezoek;

import nl.eenoverheid.shared.InputCheck;

/** Whether a bezoek has an agenda: who represents people goes to listen, who governs says what it is about. */
public enum AgendaRegel {
    /** There is none; who wants one says why. */
    ZONDER,
    /** There is one, before it is planned. */
    MET,
    /** Both are fine. */
    VRIJ;

    /**
     * Notes what is wrong with an agenda under this rule.
     *
     * @param agenda the points, empty for none
     * @param reden why there is one after all
     */
    void check(String agenda, String reden, InputCheck check) {
        boolean fine =
                switch (this) {
                    case ZONDER -> agenda.isEmpty() || !reden.isEmpty();
                    case MET -> !agenda.isEmpty();
                    case VRIJ -> true;
                };
        check.unless(fine, this == ZONDER ? "agendaReden" : "agenda", "bezoek.input.agenda." + this);
    }
}
