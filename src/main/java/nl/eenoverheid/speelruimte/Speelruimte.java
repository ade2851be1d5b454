package nl.eenoverheid.speelruimte;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** One version of one face of the card of a dossier; it is never changed. */
@Entity
class Speelruimte {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "speelruimte_seq")
    @SequenceGenerator(name = "speelruimte_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "dossier_id")
    private long dossierId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Gezicht gezicht;

    private int nummer;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Participatie participatie;

    private LocalDate op;

    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Unlogged
    private Instant genoteerdOp;

    @ElementCollection
    @CollectionTable(name = "speelruimte_onderwerp", joinColumns = @JoinColumn(name = "speelruimte_id"))
    @OrderColumn(name = "volgorde")
    private List<SpeelruimteOnderwerp> onderwerpen = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Speelruimte() {}

    /**
     * A new version, from data that was checked.
     *
     * @param before the version of the same face that counts until now, null for the first
     */
    Speelruimte(
            DossierId dossier,
            Gezicht gezicht,
            @Nullable Speelruimte before,
            SpeelruimteData data,
            Actor actor,
            Instant now) {
        this.dossierId = dossier.value();
        this.gezicht = gezicht;
        this.nummer = before == null ? 1 : before.nummer + 1;
        this.participatie = Objects.requireNonNull(data.participatie());
        this.op = Objects.requireNonNull(data.op());
        this.organisatieId = actor.organisatie().value();
        this.accountId = actor.account().value();
        this.genoteerdOp = now;
        if (before != null && op.isBefore(before.op)) {
            throw new InvalidInput("op", "speelruimte.input.beforeLast");
        }
        for (SpeelruimteData.Onderwerp each : data.onderwerpen()) {
            Ruimte ruimte = Objects.requireNonNull(each.ruimte());
            LocalDate sinds = before == null ? op : before.since(each.naam(), ruimte, op);
            onderwerpen.add(new SpeelruimteOnderwerp(each.naam(), ruimte, each.waarom(), sinds));
        }
    }

    int nummer() {
        return nummer;
    }

    private LocalDate since(String naam, Ruimte ruimte, LocalDate otherwise) {
        return onderwerpen.stream()
                .filter(each -> each.offers(naam, ruimte))
                .map(SpeelruimteOnderwerp::sinds)
                .findFirst()
                .orElse(otherwise);
    }
}
