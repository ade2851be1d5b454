package nl.eenoverheid.kalender;

import java.time.LocalDate;
import nl.eenoverheid.overheid.OrganisatieId;

/** Something in the calendar: a step that this module keeps, or a moment that another module put in it. */
public sealed interface Kalenderpunt permits KalenderMoment, BronMoment {

    /** Names it for ever, also in other programs. */
    String uid();

    /** Whose it is. */
    OrganisatieId organisatie();

    String organisatieNaam();

    KalenderGroep groep();

    /** On which day it stands in the calendar. */
    LocalDate wanneer();

    /** Whether somebody still has to do something. */
    boolean isOpen();

    /** Whether it waits for an organisation. */
    boolean waitsFor(OrganisatieId organisatie);

    /** Where it is told more of, a path of the product. */
    String pad();
}
