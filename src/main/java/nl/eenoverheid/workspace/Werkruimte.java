package nl.eenoverheid.workspace;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Logged;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** A werkruimte with its members; it never is without an owner. */
@Entity
class Werkruimte {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "werkruimte_seq")
    @SequenceGenerator(name = "werkruimte_seq", allocationSize = 50)
    private @Nullable Long id;

    @Logged
    private String naam;

    @Logged
    private String doel;

    @Unlogged
    private Instant gemaaktOp;

    @Unlogged
    @Column(name = "ouder_id")
    private @Nullable Long ouderId;

    private boolean gastDownloadt = true;

    @ElementCollection
    @CollectionTable(name = "werkruimte_organisatie", joinColumns = @JoinColumn(name = "werkruimte_id"))
    @Column(name = "organisatie_id")
    @Unlogged
    private Set<Long> organisaties = new HashSet<>();

    @OneToMany(mappedBy = "werkruimte", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<WerkruimteLid> leden = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Werkruimte() {}

    Werkruimte(WerkruimteData data, AccountId owner, long organisatieId, Instant now) {
        this.naam = data.naam();
        this.doel = data.doel();
        this.gemaaktOp = now;
        admit(owner, organisatieId, WerkruimteRol.EIGENAAR, owner, now);
    }

    /** A closed part of another werkruimte, for some of its members. */
    static Werkruimte besloten(
            WerkruimteData data, WerkruimteId ouder, AccountId owner, long organisatieId, Instant now) {
        var deel = new Werkruimte(data, owner, organisatieId, now);
        deel.ouderId = ouder.value();
        return deel;
    }

    /** The werkruimte of which it is a closed part. */
    Optional<WerkruimteId> ouder() {
        return Optional.ofNullable(ouderId).map(WerkruimteId::new);
    }

    void letGuestsDownload(boolean allowed) {
        this.gastDownloadt = allowed;
    }

    WerkruimteId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new WerkruimteId(id);
    }

    long version() {
        return version;
    }

    String naam() {
        return naam;
    }

    void change(WerkruimteData data) {
        this.naam = data.naam();
        this.doel = data.doel();
    }

    /** Makes somebody a member; who is one already keeps the role that they have, and the result is false. */
    boolean admit(AccountId account, long organisatieId, WerkruimteRol rol, AccountId by, Instant now) {
        if (find(account).isPresent()) {
            return false;
        }
        leden.add(new WerkruimteLid(this, account.value(), rol, by.value(), now));
        organisaties.add(organisatieId);
        return true;
    }

    /** Gives a member a role; the result is false when it is the one that they have. */
    boolean changeRole(AccountId account, WerkruimteRol rol) {
        WerkruimteLid lid = find(account).orElseThrow(NotFound::new);
        if (rol != WerkruimteRol.EIGENAAR) {
            guardLastOwner(lid);
        }
        return lid.become(rol);
    }

    void remove(AccountId account) {
        WerkruimteLid lid = find(account).orElseThrow(NotFound::new);
        guardLastOwner(lid);
        leden.remove(lid);
    }

    /**
     * Lets somebody go who left the werkruimte around this closed part. Its last owner is followed by the member who is there longest and
     * may write; when there is none, by {@code heir}, an owner around it: what stands in it must not be lost.
     *
     * @return the owner who followed
     */
    Optional<AccountId> release(AccountId account, WerkruimteLid heir, Instant now) {
        leden.removeIf(lid -> lid.is(account));
        if (leden.stream().anyMatch(WerkruimteLid::isOwner)) {
            return Optional.empty();
        }
        Optional<WerkruimteLid> next =
                leden.stream().filter(lid -> lid.rol().canWrite()).min(Comparator.comparing(WerkruimteLid::sinds));
        next.ifPresentOrElse(lid -> lid.become(WerkruimteRol.EIGENAAR), () -> {
            leden.removeIf(lid -> lid.is(heir.account()));
            leden.add(new WerkruimteLid(this, heir.account().value(), WerkruimteRol.EIGENAAR, account.value(), now));
        });
        return Optional.of(next.map(WerkruimteLid::account).orElse(heir.account()));
    }

    /** The owner who is there longest. */
    WerkruimteLid firstOwner() {
        return leden.stream()
                .filter(WerkruimteLid::isOwner)
                .min(Comparator.comparing(WerkruimteLid::sinds))
                .orElseThrow();
    }

    boolean isOwnedBy(AccountId account) {
        return find(account).filter(WerkruimteLid::isOwner).isPresent();
    }

    Optional<WerkruimteLid> find(AccountId account) {
        return leden.stream().filter(lid -> lid.is(account)).findFirst();
    }

    private void guardLastOwner(WerkruimteLid lid) {
        if (lid.isOwner() && leden.stream().filter(WerkruimteLid::isOwner).count() == 1) {
            throw new IllegalMove("workspace.lastOwner");
        }
    }
}
