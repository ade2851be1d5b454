package nl.eenoverheid.afweging.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Consumer;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.AfwegingStatus;
import nl.eenoverheid.afweging.WegingData;
import nl.eenoverheid.ui.Panel;

/** What the organisation of the reader gives or gave; others read it when all have given theirs. */
final class OwnWeights extends Composite<Panel> {
    private final transient AfwegingDetail afweging;
    private final transient Consumer<WegingData> give;

    OwnWeights(AfwegingDetail afweging, Consumer<WegingData> give) {
        this.afweging = afweging;
        this.give = give;
    }

    /** Whether it is still about the same. */
    boolean isFor(AfwegingDetail now) {
        return now.status() == afweging.status()
                && now.own().equals(afweging.own())
                && now.opties().equals(afweging.opties())
                && now.belangen().equals(afweging.belangen());
    }

    @Override
    protected Panel initContent() {
        Panel panel = new Panel(AfwegingTexts.text("afweging.own.title"));
        boolean may = afweging.canWrite() && afweging.status() != AfwegingStatus.AFGEROND;
        if (afweging.own().isEmpty()) {
            panel.add(AfwegingTexts.soft(AfwegingTexts.text("afweging.own.no")));
        } else if (!may) {
            panel.add(AfwegingTexts.soft(AfwegingTexts.text("afweging.own.read")));
        } else if (afweging.status() == AfwegingStatus.WEGEN) {
            panel.add(
                    AfwegingTexts.soft(AfwegingTexts.text("afweging.own.text")),
                    AfwegingTexts.soft(AfwegingTexts.text("afweging.own.private")),
                    new PuntenForm(afweging, give));
        } else {
            panel.add(new NativeDetails(AfwegingTexts.text("afweging.own.again"), new PuntenForm(afweging, give)));
        }
        return panel;
    }
}
