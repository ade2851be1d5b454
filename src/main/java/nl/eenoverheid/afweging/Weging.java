package nl.eenoverheid.afweging;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import org.jspecify.annotations.Nullable;

/** One party in an afweging, with every version of what it gave. */
@Entity
class Weging {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weging_seq")
    @SequenceGenerator(name = "weging_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "afweging_id")
    private long afwegingId;

    @Column(name = "organisatie_id")
    private long organisatieId;

    private boolean doetMee;
    private boolean gegeven;

    @Column(columnDefinition = "text")
    private String overgeslagen = "";

    @OneToMany(mappedBy = "weging", cascade = CascadeType.ALL)
    @OrderBy("nummer")
    private List<Wegingsversie> versies = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Weging() {}

    Weging(Afweging afweging, OrganisatieId organisatie) {
        this.afwegingId = afweging.id();
        this.organisatieId = organisatie.value();
    }

    boolean isOf(OrganisatieId organisatie) {
        return organisatieId == organisatie.value();
    }

    boolean takesPart() {
        return doetMee;
    }

    boolean isGiven() {
        return gegeven;
    }

    /** Whether the others wait for it. */
    boolean isAwaited() {
        return doetMee && !gegeven && overgeslagen.isEmpty();
    }

    /** Asks it anew, or leaves it out. */
    void ask(boolean takesPart) {
        this.doetMee = takesPart;
        this.gegeven = false;
        this.overgeslagen = "";
    }

    void give(WegingData data, Actor actor, Instant now) {
        versies.add(new Wegingsversie(this, versies.size() + 1, data, actor, now));
        this.gegeven = true;
        this.overgeslagen = "";
    }

    void passOver(String why) {
        if (!isAwaited()) {
            throw new IllegalMove("afweging.move.slaOver.gegeven");
        }
        this.overgeslagen = why;
    }
}
