package nl.eenoverheid.toewijzing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.toewijzing.ToewijzingStap.Moment;
import org.jspecify.annotations.Nullable;

/** Who handles a signaal, from the first who was asked. */
@Entity
class Toewijzing {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "toewijzing_seq")
    @SequenceGenerator(name = "toewijzing_seq", allocationSize = 50)
    private @Nullable Long id;

    private long signaalId;
    private @Nullable Long behandelaarId;
    private @Nullable Long persoonId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private ToewijzingStatus status = ToewijzingStatus.NIEMAND;

    @Unlogged
    private @Nullable Long vanId;

    @Unlogged
    private @Nullable Long vanPersoonId;

    private @Nullable Long regieId;
    private @Nullable LocalDate uiterlijk;

    @Unlogged
    private @Nullable Instant herinnerdOp;

    @Unlogged
    @Column(name = "stappen")
    private int aantalStappen;

    @OneToMany(mappedBy = "toewijzing", cascade = CascadeType.PERSIST)
    private List<ToewijzingStap> stappen = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Toewijzing() {}

    Toewijzing(SignaalId signaal) {
        this.signaalId = signaal.value();
    }

    boolean isNew() {
        return id == null;
    }

    ToewijzingStatus status() {
        return status;
    }

    @Nullable
    Long behandelaarId() {
        return behandelaarId;
    }

    @Nullable
    Long persoonId() {
        return persoonId;
    }

    @Nullable
    Long regieId() {
        return regieId;
    }

    /** How many things were done: whoever saw fewer did not see the last. */
    int aantalStappen() {
        return aantalStappen;
    }

    /** Asks another; whoever means themselves has it at once. */
    StapSoort assign(Behandelaar to, String why, LocalDate due, Moment by) {
        guard(ToewijzingAct.ASSIGN);
        boolean oneself = to.isOneself(by.actor());
        Behandelaar now = oneself ? Behandelaar.of(by.actor()) : to;
        if (isWith(now)) {
            throw new IllegalMove("toewijzing.move.same");
        }
        StapSoort soort = Objects.equals(behandelaarId, by.actor().organisatie().value())
                ? StapSoort.DOORGEGEVEN
                : StapSoort.TOEGEWEZEN;
        if (oneself) {
            take(now);
        } else {
            ask(now, Behandelaar.of(by.actor()), due);
        }
        add(soort, now, why, by);
        return soort;
    }

    /** Whether it is there already where somebody wants it. */
    boolean isWith(Behandelaar to, Actor actor) {
        return isWith(to.isOneself(actor) ? Behandelaar.of(actor) : to);
    }

    /** How it is now, so that what is done next can be taken back. */
    AssignBefore now() {
        return new AssignBefore(aantalStappen, status, behandelaarId, persoonId, vanId, vanPersoonId, uiterlijk);
    }

    /**
     * Puts it back as it was before the last step, which the one who acts did.
     *
     * @return false when something was done since
     */
    boolean takeBack(AssignBefore before, Moment by) {
        if (aantalStappen != before.stappen() + 1
                || !stappen.getLast().isBy(by.actor().account())) {
            return false;
        }
        this.behandelaarId = before.behandelaar();
        this.persoonId = before.persoon();
        this.status = before.status();
        this.vanId = before.van();
        this.vanPersoonId = before.vanPersoon();
        this.uiterlijk = before.uiterlijk();
        this.herinnerdOp = null;
        add(StapSoort.TERUGGENOMEN, before.wie(), "", by);
        return true;
    }

    /** Asks whom a rule names, on behalf of who noted the signaal: a refusal returns to them. */
    void follow(Behandelaar to, int volgorde, Voorwaarden voorwaarden, LocalDate due, Moment by) {
        ask(to, Behandelaar.of(by.actor()), due);
        add(StapSoort.REGEL, to, "", by).because(volgorde, voorwaarden);
    }

    /** The organisation of who acts takes it. */
    void accept(Moment by) {
        guard(ToewijzingAct.ACCEPT);
        Behandelaar now = Behandelaar.of(by.actor());
        take(now);
        add(StapSoort.AANGENOMEN, now, "", by);
    }

    /** Returns it to who sent it. */
    Behandelaar refuse(String why, LocalDate due, Moment by) {
        guard(ToewijzingAct.REFUSE);
        Behandelaar back = new Behandelaar(
                new OrganisatieId(Objects.requireNonNull(vanId)),
                vanPersoonId == null ? null : new AccountId(vanPersoonId));
        hold(back, ToewijzingStatus.TERUG, due);
        this.vanId = null;
        this.vanPersoonId = null;
        add(StapSoort.GEWEIGERD, back, why, by);
        return back;
    }

    /** Says which organisation directs; null when none does. */
    void direct(@Nullable OrganisatieId regie, String why, Moment by) {
        guard(ToewijzingAct.DIRECT);
        Long now = regie == null ? null : regie.value();
        if (Objects.equals(regieId, now)) {
            throw new IllegalMove("toewijzing.move.sameRegie");
        }
        this.regieId = now;
        add(StapSoort.REGIE, regie == null ? null : new Behandelaar(regie, null), why, by);
    }

    void reminded(Instant now) {
        this.herinnerdOp = now;
    }

    private boolean isWith(Behandelaar other) {
        return Objects.equals(behandelaarId, other.organisatie().value())
                && Objects.equals(persoonId, other.persoonId())
                && status != ToewijzingStatus.TERUG;
    }

    private void ask(Behandelaar to, Behandelaar from, LocalDate due) {
        this.vanId = from.organisatie().value();
        this.vanPersoonId = from.persoonId();
        hold(to, ToewijzingStatus.GEVRAAGD, due);
    }

    private void take(Behandelaar by) {
        this.vanId = null;
        this.vanPersoonId = null;
        hold(by, ToewijzingStatus.AANGENOMEN, null);
    }

    private void hold(Behandelaar who, ToewijzingStatus next, @Nullable LocalDate due) {
        this.behandelaarId = who.organisatie().value();
        this.persoonId = who.persoonId();
        this.status = next;
        this.uiterlijk = due;
        this.herinnerdOp = null;
    }

    private void guard(ToewijzingAct act) {
        if (!status.allows(act)) {
            throw new IllegalMove("toewijzing.move." + act.name());
        }
    }

    private ToewijzingStap add(StapSoort soort, @Nullable Behandelaar naar, String why, Moment by) {
        aantalStappen++;
        ToewijzingStap stap = new ToewijzingStap(this, aantalStappen, soort, naar, why, by);
        stappen.add(stap);
        return stap;
    }
}
