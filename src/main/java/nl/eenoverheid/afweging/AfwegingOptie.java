package nl.eenoverheid.afweging;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.eenoverheid.shared.Stale;
import org.jspecify.annotations.Nullable;

/** One of the ways to answer the question, with what it does for each interest. */
@Entity
class AfwegingOptie {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "afweging_optie_seq")
    @SequenceGenerator(name = "afweging_optie_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "afweging_id")
    private Afweging afweging;

    private String naam;

    @Column(columnDefinition = "text")
    private String toelichting;

    private boolean vervallen;

    @OneToMany(mappedBy = "optie", cascade = CascadeType.ALL)
    private List<AfwegingEffect> effecten = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected AfwegingOptie() {}

    AfwegingOptie(Afweging afweging, OptieData data) {
        this.afweging = afweging;
        this.naam = data.naam();
        this.toelichting = data.toelichting();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    boolean counts() {
        return !vervallen;
    }

    void change(long seen, OptieData data) {
        Stale.guard(seen, version);
        this.naam = data.naam();
        this.toelichting = data.toelichting();
    }

    void drop() {
        this.vervallen = true;
    }

    /** Says what it does for an interest; what was not said before has version 0. */
    void effect(AfwegingBelang belang, long seen, EffectData data) {
        AfwegingEffect before = find(belang).orElse(null);
        if (before != null) {
            before.change(seen, data);
            return;
        }
        Stale.guard(seen, 0);
        effecten.add(new AfwegingEffect(this, belang, data));
    }

    /** What its effect on an interest was taken from. */
    List<Bron> bronnen(AfwegingBelang belang) {
        return find(belang).map(AfwegingEffect::bronnen).orElse(List.of());
    }

    private Optional<AfwegingEffect> find(AfwegingBelang belang) {
        return effecten.stream().filter(each -> each.isOn(belang)).findFirst();
    }
}
