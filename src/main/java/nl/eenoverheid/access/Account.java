package nl.eenoverheid.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.Logged;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in, for one organisation. */
@Entity
class Account {
    /** A visit ends after this long without signing in again; "since my last visit" looks at the one before. */
    private static final Duration SAME_VISIT = Duration.ofHours(4);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", allocationSize = 50)
    private @Nullable Long id;

    @Logged
    private String email;

    @Logged
    private String naam;

    @Logged
    private String functie;

    @Column(name = "organisatie_id")
    private long organisatieId;

    private @Nullable String wachtwoord;
    private String namens = "";
    private boolean actief = true;

    @Logged
    private String taal = "nl";

    @ElementCollection
    @CollectionTable(name = "account_rol", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "rol")
    @Logged(key = "access.rol.")
    private Set<String> rollen = new HashSet<>();

    private @Nullable String uitnodiging;
    private @Nullable Instant uitnodigingTot;

    @Unlogged
    private Instant gemaaktOp;

    @Unlogged
    private @Nullable Instant bezoekOp;

    @Unlogged
    private @Nullable Instant vorigBezoekOp;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(AccountData data, Instant now) {
        this.gemaaktOp = now;
        this.email = data.email();
        this.naam = data.naam();
        this.functie = data.functie();
        this.organisatieId = data.organisatie().value();
        this.rollen = new HashSet<>(data.rollen());
    }

    AccountId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new AccountId(id);
    }

    long version() {
        return version;
    }

    /** Changes what an administrator filled in; tells whether that touches what the account may do. */
    boolean change(AccountData data) {
        boolean otherRights = !rollen.equals(data.rollen())
                || organisatieId != data.organisatie().value();
        this.email = data.email();
        this.naam = data.naam();
        this.functie = data.functie();
        this.organisatieId = data.organisatie().value();
        this.rollen.retainAll(data.rollen());
        this.rollen.addAll(data.rollen());
        return otherRights;
    }

    /** Takes these roles and no other; tells whether that changed something. */
    boolean assign(Set<String> wanted) {
        boolean changed = !rollen.equals(wanted);
        rollen.retainAll(wanted);
        rollen.addAll(wanted);
        return changed;
    }

    /** The roles as one text, in a fixed order. */
    String rollen() {
        return String.join(", ", new TreeSet<>(rollen));
    }

    /** Whether nobody ever entered with it, nor chose a password for it. */
    boolean isUnused() {
        return wachtwoord == null && bezoekOp == null;
    }

    /** Whether this is its address: the database takes é for e. */
    boolean isFor(String address) {
        return email.equals(address.toLowerCase(Locale.ROOT));
    }

    /** Names the organisation outside government that a partner comes from. */
    void worksFor(String organisation) {
        this.namens = organisation;
    }

    /** Lets the holder of a one-time link choose a new password; until then the old one keeps working. */
    void invite(String tokenHash, Instant until) {
        this.uitnodiging = tokenHash;
        this.uitnodigingTot = until;
    }

    boolean invitedAt(Instant now) {
        return actief && uitnodigingTot != null && now.isBefore(uitnodigingTot);
    }

    void choosePassword(String hash) {
        this.wachtwoord = hash;
        withdrawInvitation();
    }

    /** A one-time link that was given does not work any more. */
    void withdrawInvitation() {
        this.uitnodiging = null;
        this.uitnodigingTot = null;
    }

    void block() {
        this.actief = false;
        withdrawInvitation();
    }

    void unblock() {
        this.actief = true;
    }

    void speak(String language) {
        this.taal = language;
    }

    void visit(Instant now) {
        if (bezoekOp == null || bezoekOp.plus(SAME_VISIT).isBefore(now)) {
            this.vorigBezoekOp = bezoekOp;
            this.bezoekOp = now;
        }
    }

    boolean isActive() {
        return actief;
    }

    /** Whether it keeps the whole installation, so that only its equals may touch it. */
    boolean isAdministratorOfAll() {
        return rollen.contains(Rol.HOOFDBEHEERDER.name());
    }

    /** Whether it is of somebody from outside government, who was invited as a person. */
    boolean isPartner() {
        return rollen.contains(Rol.PARTNER.name());
    }

    OrganisatieId organisatie() {
        return new OrganisatieId(organisatieId);
    }

    String naam() {
        return naam;
    }

    /** What others know of the holder, so that it makes no password. */
    String[] ownWords() {
        return new String[] {email, naam, namens};
    }

    boolean isActiveAdministrator() {
        return actief && isAdministratorOfAll();
    }
}
