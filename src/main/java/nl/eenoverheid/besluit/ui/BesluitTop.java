package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.eenoverheid.besluit.BesluitId;

/**
 * What another module says at the top of the letter, beside what came out: how far it is, or that another besluit took its
 * place. The module implements this as a bean in its own {@code ui} package and allows itself {@code besluit :: ui}.
 */
public interface BesluitTop {

    /** What it says, anew for each page. */
    Words top(BesluitId id);

    /**
     * What stands at the top.
     *
     * @param badges words beside the result
     * @param banners what must not be missed before one reads on
     * @param over whether the besluit does not count any more, so that its result is told quietly
     */
    record Words(List<Component> badges, List<Component> banners, boolean over) {
        public Words {
            badges = List.copyOf(badges);
            banners = List.copyOf(banners);
        }
    }
}
