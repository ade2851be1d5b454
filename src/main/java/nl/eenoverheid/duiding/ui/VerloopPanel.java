package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.workspace.VerloopRegel;

/** What happened to a duiding, newest first. */
final class VerloopPanel extends Composite<Panel> {
    private final Div content = new Div();
    private transient List<VerloopRegel> shown = List.of();

    VerloopPanel(DuidingDetail duiding) {
        show(duiding);
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("duiding.verloop.title"), content);
    }

    /** Shows it as it is now. */
    void show(DuidingDetail duiding) {
        if (duiding.verloop().equals(shown)) {
            return;
        }
        shown = duiding.verloop();
        Timeline line = new Timeline();
        for (VerloopRegel regel : shown) {
            String what = regel.wie() + " (" + regel.organisatie() + ") " + getTranslation(regel.soort());
            line.add(
                    Dates.moment(regel.op(), getLocale()),
                    regel.toelichting().isEmpty() ? what : what + "\n“" + regel.toelichting() + "”");
        }
        content.removeAll();
        content.add(line);
    }
}
