package nl.eenoverheid.gelijkenis.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import nl.eenoverheid.gelijkenis.GelijkenisService;
import nl.eenoverheid.signaal.ui.NoterenPart;
import nl.eenoverheid.ui.UrlQuery;

/** Says while somebody notes that the same was heard before. */
@SpringComponent
class AlikeWhileNoting implements NoterenPart {
    private final GelijkenisService gelijkenissen;
    private final Clock clock;

    AlikeWhileNoting(GelijkenisService gelijkenissen, Clock clock) {
        this.gelijkenissen = gelijkenissen;
        this.clock = clock;
    }

    @Override
    public Beside beside(UrlQuery address) {
        return new HeardBefore(gelijkenissen, clock);
    }
}
