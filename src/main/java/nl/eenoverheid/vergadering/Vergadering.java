package nl.eenoverheid.vergadering;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** A meeting about a dossier. */
@Entity
class Vergadering {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vergadering_seq")
    @SequenceGenerator(name = "vergadering_seq", allocationSize = 50)
    private @Nullable Long id;

    private long dossierId;
    private String titel;
    private Instant begintOp;
    private int minuten;
    private String plek;
    private String link;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private VergaderingStatus status = VergaderingStatus.GEPLAND;

    private String reden = "";

    @Unlogged
    private @Nullable Long vorigeId;

    @Unlogged
    private long organisatieId;

    @Unlogged
    private long accountId;

    @Unlogged
    private Instant gewijzigdOp;

    @OneToMany(mappedBy = "vergadering", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Genodigde> genodigden = new ArrayList<>();

    @OneToMany(mappedBy = "vergadering", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("volgnummer, id")
    private List<Agendapunt> agenda = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Vergadering() {}

    /** A new meeting, from data that was checked, with what another put off. */
    @SuppressWarnings("NullAway.Init")
    Vergadering(DossierId dossier, VergaderingData data, @Nullable Vergadering vorige, Actor actor, Instant now) {
        this.dossierId = dossier.value();
        this.organisatieId = actor.organisatie().value();
        this.accountId = actor.account().value();
        write(data, now);
        if (vorige != null) {
            this.vorigeId = vorige.id;
            vorige.agenda.stream().filter(Agendapunt::isPutOff).forEach(punt -> append(punt.again()));
        }
    }

    VergaderingId id() {
        return new VergaderingId(Objects.requireNonNull(id));
    }

    DossierId dossier() {
        return new DossierId(dossierId);
    }

    long version() {
        return version;
    }

    String titel() {
        return titel;
    }

    Instant begintOp() {
        return begintOp;
    }

    VergaderingStatus status() {
        return status;
    }

    boolean isOf(Actor actor) {
        return actor.organisatie().value() == organisatieId;
    }

    void guard(VergaderingAct act) {
        if (!status.allows(act)) {
            throw new IllegalMove("vergadering.move." + act.name());
        }
    }

    void change(VergaderingData data, Instant now) {
        write(data, now);
    }

    /** Brings it further. A report is adopted when something came of every point. */
    void step(VergaderingAct act, String why, Instant now) {
        switch (act) {
            case START -> become(VergaderingStatus.BEZIG, now);
            case HOLD -> become(VergaderingStatus.GEHOUDEN, now);
            case CANCEL -> {
                become(VergaderingStatus.AFGELAST, now);
                this.reden = why;
            }
            case ADOPT -> {
                if (agenda.stream().anyMatch(Agendapunt::isOpen)) {
                    throw new IllegalMove("vergadering.move.openPoints");
                }
                become(VergaderingStatus.VASTGESTELD, now);
            }
            case CHANGE, INVITE, AGENDA, RECORD -> throw new IllegalArgumentException("no step");
        }
    }

    Agendapunt add(AgendapuntData data, Instant now) {
        this.gewijzigdOp = now;
        return append(invitedOnly(data));
    }

    void changePoint(Agendapunt punt, AgendapuntData data) {
        punt.change(invitedOnly(data));
    }

    /** What was noted of a point stays in the report. */
    void remove(Agendapunt punt, Instant now) {
        if (!punt.isUntouched()) {
            throw new IllegalMove("vergadering.move.noted");
        }
        agenda.remove(punt);
        number(now);
    }

    /** Puts a point on another place, counted from 0. */
    void move(Agendapunt punt, int place, Instant now) {
        agenda.sort(Comparator.comparingInt(Agendapunt::volgnummer));
        agenda.remove(punt);
        agenda.add(Math.clamp(place, 0, agenda.size()), punt);
        number(now);
    }

    Agendapunt point(long punt) {
        return agenda.stream().filter(each -> each.id() == punt).findFirst().orElseThrow(NotFound::new);
    }

    /** Everybody as at the point before it; at the first one everybody is there. */
    void presentAsBefore(Agendapunt punt) {
        Map<Long, Aanwezigheid> before = agenda.stream()
                .filter(each -> each.volgnummer() < punt.volgnummer()
                        && !each.aanwezig().isEmpty())
                .max(Comparator.comparingInt(Agendapunt::volgnummer))
                .map(Agendapunt::aanwezig)
                .orElse(Map.of());
        Aanwezigheid there = Aanwezigheid.of(Aanwezig.AANWEZIG);
        genodigden.forEach(each -> punt.present(each.id(), before.getOrDefault(each.id(), there)));
    }

    void present(Agendapunt punt, long genodigde, Aanwezigheid how) {
        if (genodigden.stream().noneMatch(each -> each.id() == genodigde)) {
            throw new NotFound();
        }
        punt.present(genodigde, how);
    }

    private Agendapunt append(AgendapuntData data) {
        Agendapunt punt = new Agendapunt(this, data);
        punt.place(agenda.size());
        agenda.add(punt);
        return punt;
    }

    private AgendapuntData invitedOnly(AgendapuntData data) {
        if (data.brenger() != null && genodigden.stream().noneMatch(each -> each.id() == data.brenger())) {
            throw new InvalidInput("brenger", "vergadering.input.brenger");
        }
        return data;
    }

    private void number(Instant now) {
        for (int i = 0; i < agenda.size(); i++) {
            agenda.get(i).place(i);
        }
        this.gewijzigdOp = now;
    }

    private void write(VergaderingData data, Instant now) {
        this.titel = data.titel();
        this.begintOp = Objects.requireNonNull(data.begintOp());
        this.minuten = Objects.requireNonNull(data.minuten());
        this.plek = data.plek();
        this.link = data.link();
        this.gewijzigdOp = now;
        invite(data.genodigden());
    }

    /** Whoever is there already stays there once. */
    void inviteAlso(GenodigdeData who, Instant now) {
        List<GenodigdeData> all = Stream.concat(genodigden.stream().map(Genodigde::data), Stream.of(who))
                .distinct()
                .toList();
        VergaderingData.requireFew(all);
        invite(all);
        this.gewijzigdOp = now;
    }

    /** Who was invited already keeps their place. */
    private void invite(List<GenodigdeData> wanted) {
        genodigden.stream()
                .filter(each -> !wanted.contains(each.data()))
                .forEach(each -> agenda.forEach(punt -> punt.forget(each.id())));
        genodigden.removeIf(each -> !wanted.contains(each.data()));
        Set<GenodigdeData> there = genodigden.stream().map(Genodigde::data).collect(Collectors.toSet());
        wanted.stream()
                .filter(each -> !there.contains(each))
                .forEach(each -> genodigden.add(new Genodigde(this, each)));
    }

    private void become(VergaderingStatus next, Instant now) {
        this.status = next;
        this.gewijzigdOp = now;
    }
}
