package nl.eenoverheid.access;

import java.util.EnumSet;
import java.util.Set;

/** The roles that an installation starts with; which rights each gives is in the database. */
public enum Rol {
    /** Civil servant: does the daily work. */
    MEDEWERKER,
    /** Board member: member of a college, Gedeputeerde Staten or a daily board. */
    BESTUURDER,
    /** Clerk of a council, of Provinciale Staten or of a general board. */
    GRIFFIER,
    /** Financial officer: loads budgets, and keeps what they are compared by. */
    FINANCIEEL,
    /** Reads along. */
    MEELEZER,
    /** Works for a partner outside government, as a guest: reads and notes. */
    PARTNER,
    /** Administrator of one organisation: keeps its accounts, and sees no content. */
    BEHEERDER,
    /** Administrator of the whole installation: keeps all accounts, roles and lists, and sees no content. */
    HOOFDBEHEERDER;

    /** Budgets of governments are public: who keeps the installation may see and load them. */
    private static final Set<Right> PUBLIC_FIGURES = EnumSet.of(Right.BEGROTING_READ, Right.BEGROTING_MANAGE);

    private static final Set<Right> KEEPS_ALL = EnumSet.of(Right.ACCOUNT_MANAGE, Right.INSTALLATIE_MANAGE);

    /** Whether it can be given a right at all: who keeps accounts sees no content, and the other way round. */
    public boolean mayHave(Right right) {
        return switch (this) {
            case HOOFDBEHEERDER -> RightSubject.of(right) == RightSubject.BEHEER || PUBLIC_FIGURES.contains(right);
            case BEHEERDER -> RightSubject.of(right) == RightSubject.BEHEER && right != Right.INSTALLATIE_MANAGE;
            default -> !KEEPS_ALL.contains(right);
        };
    }

    /** Whether the right cannot be taken from it: somebody must be able to put right what went wrong. */
    public boolean mustHave(Right right) {
        return this == HOOFDBEHEERDER && KEEPS_ALL.contains(right);
    }
}
