package nl.eenoverheid.shell;

import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.SignedIn;
import org.jspecify.annotations.Nullable;

/** The places that the navigation leads to, in the order of the screen. */
enum Destination {
    OVERZICHT(Group.START, "", null),
    GEHOORD(Group.BUITEN, "gehoord", Right.SIGNAAL_READ),
    DUIDINGEN(Group.SAMEN, "duidingen", Right.DUIDING_READ),
    DOSSIERS(Group.SAMEN, "dossiers", Right.DOSSIER_READ),
    KNOPEN(Group.KIEZEN, "knopen", Right.KNOOP_READ),
    BESLUITEN(Group.KIEZEN, "besluiten", Right.BESLUIT_READ),
    TERUGKOPPELING(Group.TERUG, "terugkoppeling", Right.TERUGKOPPELING_READ),
    WERKRUIMTEN(Group.WERKRUIMTE, "werkruimten", Right.WERKRUIMTE_READ),
    OVERHEDEN(Group.WERKRUIMTE, "overheden", null),
    ORGANISATIES(Group.BEHEER, "beheer/organisaties", Right.INSTALLATIE_MANAGE),
    ACCOUNTS(Group.BEHEER, "beheer/accounts", Right.ACCOUNT_MANAGE),
    ORGANISATIE(Group.BEHEER, "beheer/organisatie", Right.ACCOUNT_MANAGE),
    VERVANGINGEN(Group.BEHEER, "beheer/vervangingen", Right.ACCOUNT_MANAGE),
    CONTROLES(Group.BEHEER, "beheer/toegangscontrole", Right.ACCOUNT_MANAGE),
    ROLLEN(Group.BEHEER, "beheer/rollen", Right.INSTALLATIE_MANAGE),
    HUISSTIJL(Group.BEHEER, "beheer/huisstijl", Right.ACCOUNT_MANAGE),
    LIJSTEN(Group.BEHEER, "beheer/lijsten", Right.LIJST_MANAGE),
    BERICHTEN(Group.BEHEER, "beheer/berichten", Right.INSTALLATIE_MANAGE),
    AUDIT(Group.BEHEER, "beheer/audit", Right.AUDIT_READ),
    PRIVACY(Group.BEHEER, "beheer/privacy", Right.PRIVACY_MANAGE),
    BEWAARTERMIJNEN(Group.BEHEER, "beheer/bewaartermijnen", Right.INSTALLATIE_MANAGE);

    /** Where the main act of the product is done. */
    static final String NOTEREN = "noteren";

    private final Group group;
    private final String path;
    private final @Nullable Right right;

    Destination(Group group, String path, @Nullable Right right) {
        this.group = group;
        this.path = path;
        this.right = right;
    }

    Group group() {
        return group;
    }

    String path() {
        return path;
    }

    String key() {
        return "shell.nav." + name();
    }

    /** Whether this person has anything to do there. */
    boolean isFor(SignedIn person) {
        return right == null || person.has(right);
    }

    /** Whether a path is this place or lies under it. */
    boolean holds(String current) {
        return current.equals(path) || (!path.isEmpty() && current.startsWith(path + "/"));
    }

    /** What people do in a place. */
    enum Group {
        START,
        BUITEN,
        SAMEN,
        KIEZEN,
        TERUG,
        WERKRUIMTE,
        BEHEER;

        String key() {
            return "shell.group." + name();
        }
    }
}
