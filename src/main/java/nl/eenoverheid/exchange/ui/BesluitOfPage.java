package nl.eenoverheid.exchange.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.ui.BesluitMenuPart;
import nl.eenoverheid.exchange.besluiten.BesluitExportService;

/** Lets people take one besluit along as the national standard writes it, from its page. */
@SpringComponent
class BesluitOfPage implements BesluitMenuPart {
    private final BesluitExportService exports;
    private final Clock clock;

    BesluitOfPage(BesluitExportService exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    @Override
    public List<Act> acts(BesluitId id) {
        return List.of(new Act(
                I18NProvider.translate("exchange.besluit.export.verb"),
                () -> new BesluitExportDialog(exports, exports.choice(Set.of(id.value())), clock).open()));
    }
}
