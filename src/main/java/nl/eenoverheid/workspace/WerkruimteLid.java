package nl.eenoverheid.workspace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** One member of a werkruimte. */
@Entity
class WerkruimteLid {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "werkruimte_lid_seq")
    @SequenceGenerator(name = "werkruimte_lid_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Werkruimte werkruimte;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private WerkruimteRol rol;

    @Unlogged
    private Instant sinds;

    @Column(name = "door_id")
    @Unlogged
    private long doorId;

    @SuppressWarnings("NullAway.Init")
    protected WerkruimteLid() {}

    WerkruimteLid(Werkruimte werkruimte, long accountId, WerkruimteRol rol, long doorId, Instant sinds) {
        this.werkruimte = werkruimte;
        this.accountId = accountId;
        this.rol = rol;
        this.doorId = doorId;
        this.sinds = sinds;
    }

    boolean is(AccountId account) {
        return accountId == account.value();
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    WerkruimteRol rol() {
        return rol;
    }

    Instant sinds() {
        return sinds;
    }

    boolean isOwner() {
        return rol == WerkruimteRol.EIGENAAR;
    }

    boolean become(WerkruimteRol rol) {
        boolean other = this.rol != rol;
        this.rol = rol;
        return other;
    }
}
