package nl.eenoverheid.exchange.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.exchange.ExportService;
import nl.eenoverheid.signaal.ui.Selection;
import nl.eenoverheid.signaal.ui.SelectionAct;
import nl.eenoverheid.signaal.ui.SelectionPart;
import nl.eenoverheid.ui.Notices;

/** Lets people take the signalen that are ticked along as a file. */
@SpringComponent
class ExportSelection implements SelectionPart {
    private final ExportService exports;
    private final Clock clock;

    ExportSelection(ExportService exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<SelectionAct> acts(Selection selection) {
        return List.of(new SelectionAct(text("exchange.export.verb"), () -> ask(selection.ids())));
    }

    private void ask(Set<Long> signalen) {
        int allowed = exports.allowed(signalen);
        if (signalen.size() > ExportService.MOST) {
            Notices.problem(I18NProvider.translate("exchange.export.many", ExportService.MOST));
        } else if (allowed == 0) {
            Notices.problem(text("exchange.export.guest"));
        } else {
            new ExportDialog(exports, signalen, allowed, clock).open();
        }
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
