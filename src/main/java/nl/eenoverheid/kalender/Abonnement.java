package nl.eenoverheid.kalender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.RegioId;
import nl.eenoverheid.shared.Unlogged;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** A private link by which a calendar program reads what its owner may read. Only a hash of its secret is kept. */
@Entity
@Table(name = "kalender_abonnement")
class Abonnement {
    /** When it was read is told no more exactly than this. */
    private static final Duration READ_AGAIN = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kalender_abonnement_seq")
    @SequenceGenerator(name = "kalender_abonnement_seq", allocationSize = 50)
    private @Nullable Long id;

    @Unlogged
    private long accountId;

    @Unlogged
    private @Nullable String geheim;

    @Unlogged
    private String organisaties;

    @Unlogged
    private @Nullable Long regioId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    @Unlogged
    private @Nullable KalenderGroep groep;

    @Unlogged
    private boolean onzeBeurt;

    @Unlogged
    private @Nullable Long werkruimteId;

    @Unlogged
    private Instant gemaaktOp;

    @Unlogged
    private @Nullable Instant gelezenOp;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Abonnement() {}

    @SuppressWarnings("NullAway.Init")
    Abonnement(AccountId owner, String hash, KalenderFilter filter, Instant now) {
        this.accountId = owner.value();
        this.geheim = hash;
        this.organisaties = filter.organisaties().stream()
                .map(each -> Long.toString(each.value()))
                .sorted()
                .collect(Collectors.joining(","));
        this.regioId = filter.regio() == null ? null : filter.regio().value();
        this.groep = filter.groep();
        this.onzeBeurt = filter.onzeBeurt();
        this.werkruimteId =
                filter.werkruimte() == null ? null : filter.werkruimte().value();
        this.gemaaktOp = now;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    AccountId owner() {
        return new AccountId(accountId);
    }

    KalenderFilter filter() {
        return new KalenderFilter(
                Arrays.stream(organisaties.split(","))
                        .filter(each -> !each.isEmpty())
                        .map(each -> new OrganisatieId(Long.parseLong(each)))
                        .collect(Collectors.toSet()),
                regioId == null ? null : new RegioId(regioId),
                groep,
                null,
                onzeBeurt,
                werkruimteId == null ? null : new WerkruimteId(werkruimteId));
    }

    AbonnementListItem item() {
        return new AbonnementListItem(id(), filter(), gemaaktOp, gelezenOp);
    }

    /** The old secret works no more. */
    void renew(String hash, Instant now) {
        this.geheim = hash;
        this.gemaaktOp = now;
        this.gelezenOp = null;
    }

    void revoke() {
        this.geheim = null;
    }

    void read(Instant now) {
        if (gelezenOp == null || gelezenOp.isBefore(now.minus(READ_AGAIN))) {
            gelezenOp = now;
        }
    }
}
