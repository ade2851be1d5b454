package nl.eenoverheid.ruimtetoets;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** What somebody said once of a besluit and the room of its dossier; it is never changed. */
@Entity
class Ruimtetoets {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ruimtetoets_seq")
    @SequenceGenerator(name = "ruimtetoets_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "besluit_id")
    private long besluitId;

    private int nummer;
    private int tekst;

    @Column(name = "dossier_id")
    private long dossierId;

    private int inwoners;
    private int bestuur;
    private String uitleg;

    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Unlogged
    private Instant op;

    @ElementCollection
    @CollectionTable(name = "ruimtetoets_regel", joinColumns = @JoinColumn(name = "ruimtetoets_id"))
    @OrderColumn(name = "volgorde")
    private List<ToetsRegel> regels = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Ruimtetoets() {}

    /**
     * A new one, from data that was checked.
     *
     * @param before how many were made of this besluit
     */
    Ruimtetoets(ToetsPlek plek, int before, List<ToetsRegel> regels, String uitleg, Actor actor, Instant now) {
        this.besluitId = plek.besluit().value();
        this.nummer = before + 1;
        this.tekst = plek.tekst();
        this.dossierId = plek.dossier().value();
        this.inwoners = plek.inwoners();
        this.bestuur = plek.bestuur();
        this.uitleg = uitleg;
        this.organisatieId = actor.organisatie().value();
        this.accountId = actor.account().value();
        this.op = now;
        this.regels.addAll(regels);
    }
}
