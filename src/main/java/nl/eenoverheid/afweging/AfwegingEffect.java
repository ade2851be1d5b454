package nl.eenoverheid.afweging;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.shared.Stale;
import org.jspecify.annotations.Nullable;

/** What one option does for one interest, and what that is taken from. */
@Entity
class AfwegingEffect {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "afweging_effect_seq")
    @SequenceGenerator(name = "afweging_effect_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "optie_id")
    private AfwegingOptie optie;

    @Column(name = "belang_id")
    private long belangId;

    private @Nullable Integer score;

    @Column(columnDefinition = "text")
    private String zin;

    @ElementCollection
    @CollectionTable(name = "afweging_bron", joinColumns = @JoinColumn(name = "effect_id"))
    @OrderColumn(name = "nummer")
    private List<Bron> bronnen = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected AfwegingEffect() {}

    @SuppressWarnings("NullAway.Init")
    AfwegingEffect(AfwegingOptie optie, AfwegingBelang belang, EffectData data) {
        this.optie = optie;
        this.belangId = belang.id();
        write(data);
    }

    boolean isOn(AfwegingBelang belang) {
        return belangId == belang.id();
    }

    List<Bron> bronnen() {
        return List.copyOf(bronnen);
    }

    /** What was said once has version 1; 0 is for what was not. */
    void change(long seen, EffectData data) {
        Stale.guard(seen, version + 1);
        write(data);
    }

    private void write(EffectData data) {
        this.score = data.score();
        this.zin = data.zin();
        this.bronnen.clear();
        this.bronnen.addAll(data.bronnen());
    }
}
