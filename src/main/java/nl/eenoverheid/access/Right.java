package nl.eenoverheid.access;

import java.util.Set;

/** What a role can allow. The database says which role has which right. */
public enum Right {
    WERKRUIMTE_READ,
    WERKRUIMTE_WRITE,
    BEZOEK_READ,
    BEZOEK_WRITE,
    SIGNAAL_READ,
    SIGNAAL_WRITE,
    DUIDING_READ,
    DUIDING_WRITE,
    DOSSIER_READ,
    DOSSIER_WRITE,
    TAAK_READ,
    TAAK_WRITE,
    KNOOP_READ,
    KNOOP_WRITE,
    BESLUIT_READ,
    BESLUIT_WRITE,
    TOEZEGGING_READ,
    TOEZEGGING_WRITE,
    /** Keeps the list of the body of the own organisation, and says for that body what is finished. */
    TOEZEGGING_MANAGE,
    BEGROTING_READ,
    BEGROTING_WRITE,
    /** Loads the budgets of governments, and keeps what they are compared by. */
    BEGROTING_MANAGE,
    TERUGKOPPELING_READ,
    TERUGKOPPELING_WRITE,
    /** Keeps accounts and their roles, of the own organisation. */
    ACCOUNT_MANAGE,
    /** Keeps what is for all organisations, and the accounts of all. */
    INSTALLATIE_MANAGE,
    /** Keeps the lists that everybody chooses from, such as themes. */
    LIJST_MANAGE,
    /** Keeps the register of mandates, of the own organisation or of all. */
    MANDAAT_MANAGE,
    /** Reads the audit trail, of the own organisation or of all. */
    AUDIT_READ,
    /** Handles what people ask about their own data, of the own organisation or of all. */
    PRIVACY_MANAGE;

    /** The rights without which this one means nothing: who writes something must be able to read it. */
    public Set<Right> needs() {
        if (this == TOEZEGGING_MANAGE) {
            return Set.of(TOEZEGGING_READ, TOEZEGGING_WRITE);
        }
        if (this == BEGROTING_MANAGE) {
            return Set.of(BEGROTING_READ);
        }
        return name().endsWith("_WRITE") ? Set.of(valueOf(name().replace("_WRITE", "_READ"))) : Set.of();
    }
}
