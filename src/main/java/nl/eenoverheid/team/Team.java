package nl.eenoverheid.team;

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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import org.jspecify.annotations.Nullable;

/** Colleagues of one organisation who chose to belong together. */
@Entity
class Team {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "team_seq")
    @SequenceGenerator(name = "team_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "organisatie_id")
    private long organisatieId;

    private String naam;

    private @Nullable LocalDate teltSinds;

    @ElementCollection
    @CollectionTable(name = "team_lid", joinColumns = @JoinColumn(name = "team_id"))
    @Column(name = "account_id")
    private Set<Long> leden = new HashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Team() {}

    Team(String naam, Actor founder) {
        this.naam = naam;
        this.organisatieId = founder.organisatie().value();
        leden.add(founder.account().value());
    }

    TeamId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new TeamId(id);
    }

    String naam() {
        return naam;
    }

    OrganisatieId organisatie() {
        return new OrganisatieId(organisatieId);
    }

    boolean isOf(AccountId account) {
        return leden.contains(account.value());
    }

    /** Whoever joins sees the sums from before too; they are sums. */
    void join(AccountId account) {
        leden.add(account.value());
    }

    /**
     * Somebody goes.
     *
     * @return whether nobody is left
     */
    boolean leave(AccountId account) {
        leden.remove(account.value());
        return leden.isEmpty();
    }

    void count(LocalDate today) {
        if (teltSinds != null) {
            throw new IllegalMove("team.move.on");
        }
        this.teltSinds = today;
    }

    void stop() {
        requireCounting();
        this.teltSinds = null;
    }

    void requireCounting() {
        if (teltSinds == null) {
            throw new IllegalMove("team.move.off");
        }
    }
}
