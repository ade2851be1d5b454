package nl.eenoverheid.signaal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.eenoverheid.shared.Unlogged;

/** Contact details of who spoke, kept until they were answered. */
@Entity
class SignaalContact {
    @Id
    @Unlogged
    private long signaalId;

    private String naam;
    private String email;
    private String telefoon;
    private String adres;

    @Unlogged
    private Instant gemaaktOp;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected SignaalContact() {}

    SignaalContact(SignaalId signaal, ContactData data, Instant now) {
        this.signaalId = signaal.value();
        this.naam = data.naam();
        this.email = data.email();
        this.telefoon = data.telefoon();
        this.adres = data.adres();
        this.gemaaktOp = now;
    }

    void change(ContactData data) {
        this.naam = data.naam();
        this.email = data.email();
        this.telefoon = data.telefoon();
        this.adres = data.adres();
    }

    /** The same for another signaal, kept as long as this one would be. */
    SignaalContact copyFor(SignaalId other) {
        return new SignaalContact(other, data(), gemaaktOp);
    }

    ContactData data() {
        return new ContactData(naam, email, telefoon, adres);
    }
}
