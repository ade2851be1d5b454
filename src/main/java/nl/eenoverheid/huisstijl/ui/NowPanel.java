package nl.eenoverheid.huisstijl.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Optional;
import nl.eenoverheid.huisstijl.HuisstijlDetail;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;

/** Which colours hold now, and the way back to ours. */
final class NowPanel extends Div {
    private final transient Clock clock;
    private final transient Runnable reset;

    NowPanel(Clock clock, Runnable reset) {
        this.clock = clock;
        this.reset = reset;
    }

    void show(Optional<HuisstijlDetail> style) {
        removeAll();
        add(style.map(this::own).orElseGet(this::ours));
    }

    private Panel own(HuisstijlDetail style) {
        Div acts = new Div(new Button(getTranslation("huisstijl.reset"), click -> reset.run()));
        acts.addClassName("eo-line");
        return new Panel(
                getTranslation("huisstijl.now"),
                new Paragraph(getTranslation(
                        "huisstijl.now.file", style.bestand(), Dates.age(style.gezetOp(), clock, getLocale()))),
                acts);
    }

    private Panel ours() {
        return new Panel(getTranslation("huisstijl.now"), new Paragraph(getTranslation("huisstijl.now.own")));
    }
}
