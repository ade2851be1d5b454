package nl.eenoverheid.shell;

import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.SignedIn;
import org.jspecify.annotations.Nullable;

/** The places that the navigation leads to, in the order of the screen. */
enum Destination {
    OVERZICHT(Group.START, "", null),
    GEHOORD(Group.BUITEN, "gehoord", Right.SIGNAAL_READ),
    BEZOEKEN(Group.BUITEN, "bezoeken", Right.BEZOEK_READ),
    DUIDINGEN(Group.SAMEN, "duidingen", Right.DUIDING_READ),
    DOSSIERS(Group.SAMEN, "dossiers", Right.DOSSIER_READ),
    STUKKEN(Group.SAMEN, "stukken", Right.DOSSIER_READ),
    TAKEN(Group.SAMEN, "taken", Right.TAAK_READ),
    VERGADERINGEN(Group.SAMEN, "vergaderingen", Right.TAAK_READ),
    KNOPEN(Group.KIEZEN, "knopen", Right.KNOOP_READ),
    BESLUITEN(Group.KIEZEN, "besluiten", Right.BESLUIT_READ),
    BESTUURSAFSPRAKEN(Group.KIEZEN, "bestuursafspraken", null),
    TOEZEGGINGEN(Group.KIEZEN, "toezeggingen", Right.TOEZEGGING_READ),
    BEVOEGDHEDEN(Group.KIEZEN, "bevoegdheden", null),
    MANDATEN(Group.KIEZEN, "mandaten", null),
    BEGROTINGEN(Group.GELD, "begrotingen", Right.BEGROTING_READ),
    KALENDER(Group.GELD, "kalender", Right.BEGROTING_READ),
    GELDSTROMEN(Group.GELD, "geldstromen", Right.BEGROTING_READ),
    TERUGKOPPELING(Group.TERUG, "terugkoppeling", Right.TERUGKOPPELING_READ),
    WERKRUIMTEN(Group.WERKRUIMTE, "werkruimten", Right.WERKRUIMTE_READ),
    OVERHEDEN(Group.WERKRUIMTE, "overheden", null),
    ORGANISATIES(Group.MENSEN, "beheer/organisaties", Right.INSTALLATIE_MANAGE),
    ACCOUNTS(Group.MENSEN, "beheer/accounts", Right.ACCOUNT_MANAGE),
    ROLLEN(Group.MENSEN, "beheer/rollen", Right.INSTALLATIE_MANAGE),
    VERVANGINGEN(Group.MENSEN, "beheer/vervangingen", Right.ACCOUNT_MANAGE),
    ORGANISATIE(Group.INSTELLINGEN, "beheer/organisatie", Right.ACCOUNT_MANAGE),
    HUISSTIJL(Group.INSTELLINGEN, "beheer/huisstijl", Right.ACCOUNT_MANAGE),
    LIJSTEN(Group.INSTELLINGEN, "beheer/lijsten", Right.LIJST_MANAGE),
    KAARTEN(Group.INSTELLINGEN, "beheer/kaarten", Right.INSTALLATIE_MANAGE),
    BERICHTEN(Group.INSTELLINGEN, "beheer/berichten", Right.INSTALLATIE_MANAGE),
    BEWAARTERMIJNEN(Group.INSTELLINGEN, "beheer/bewaartermijnen", Right.INSTALLATIE_MANAGE),
    CONTROLES(Group.TOEZICHT, "beheer/toegangscontrole", Right.ACCOUNT_MANAGE),
    AUDIT(Group.TOEZICHT, "beheer/audit", Right.AUDIT_READ),
    PRIVACY(Group.TOEZICHT, "beheer/privacy", Right.PRIVACY_MANAGE);

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

    /** What people do in a place; the last three are for administrators. */
    enum Group {
        START,
        BUITEN,
        SAMEN,
        KIEZEN,
        GELD,
        TERUG,
        WERKRUIMTE,
        MENSEN,
        INSTELLINGEN,
        TOEZICHT;

        String key() {
            return "shell.group." + name();
        }
    }
}
