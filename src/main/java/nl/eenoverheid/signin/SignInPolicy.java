package nl.eenoverheid.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.Unlogged;

/** What an organisation asks of its people when they sign in. */
@Entity
class SignInPolicy {
    @Id
    @Unlogged
    @Column(name = "organisatie_id")
    private long organisatieId;

    @Unlogged
    private boolean tweedeFactor;

    @Version
    private long version;

    protected SignInPolicy() {}

    SignInPolicy(OrganisatieId organisatie) {
        this.organisatieId = organisatie.value();
    }

    /** Asks for more than a password, or not any more; tells whether that is a change. */
    boolean ask(boolean secondFactor) {
        boolean changed = tweedeFactor != secondFactor;
        this.tweedeFactor = secondFactor;
        return changed;
    }

    boolean asks() {
        return tweedeFactor;
    }
}
