package nl.eenoverheid.inlezing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Objects;
import nl.eenoverheid.inlezing.InlezingDetail;
import nl.eenoverheid.inlezing.InlezingId;
import nl.eenoverheid.inlezing.InlezingKeuze;
import nl.eenoverheid.inlezing.InlezingListItem;
import nl.eenoverheid.inlezing.InlezingService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.Panel;

/** What somebody can do with a file now. */
final class InlezingStap extends Div {
    private final transient InlezingService inlezingen;
    private final transient InlezingDetail detail;
    private final transient InlezingTexts texts;
    private final transient InlezingId id;
    private final transient Runnable refresh;

    InlezingStap(InlezingService inlezingen, InlezingDetail detail, InlezingTexts texts, Runnable refresh) {
        this.inlezingen = inlezingen;
        this.detail = detail;
        this.texts = texts;
        this.id = new InlezingId(detail.item().id());
        this.refresh = refresh;
        add(step());
    }

    private Component step() {
        InlezingListItem item = detail.item();
        return switch (item.status()) {
            case AANGEBODEN -> new InlezingForm(item, data -> act(() -> inlezingen.check(id, data)));
            case NAZIEN, BEZIG -> busy();
            case NAGEZIEN -> choice();
            case INGELEZEN -> new Div(button("inlezing.back", this::askBack));
            case GESTOPT ->
                new Div(
                        new Paragraph(texts.text(Objects.requireNonNullElse(item.reden(), "inlezing.reden.gestopt"))),
                        button("inlezing.again", () -> inlezingen.check(id, InlezingForm.data(item))));
            case TERUGGENOMEN ->
                new Paragraph(texts.text(
                        "inlezing.back.by",
                        Objects.requireNonNullElse(item.teruggenomenDoor(), ""),
                        item.teruggenomenOp() == null ? "" : Dates.moment(item.teruggenomenOp(), getLocale()),
                        Objects.requireNonNullElse(item.reden(), "")));
        };
    }

    private Component busy() {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        Paragraph words = new Paragraph(texts.text("inlezing.busy", inlezingen.passed(id)));
        words.getElement().setAttribute("role", "status");
        return new Div(words, bar, button("inlezing.stop", () -> inlezingen.stop(id)));
    }

    private Component choice() {
        Panel panel = new Panel(texts.text("inlezing.keep.title"));
        Div line = new Div();
        line.addClassName("eo-line");
        if (detail.gestuit()) {
            panel.add(new Paragraph(texts.text("inlezing.gestuit")));
        } else if (!detail.mayKeep()) {
            panel.add(new Paragraph(texts.text("inlezing.keep.nothing")));
        } else if (detail.mayKeepAll()) {
            panel.add(new Paragraph(texts.text(detail.item().isSame() ? "inlezing.same" : "inlezing.keep.all.help")));
            line.add(primary("inlezing.keep.all", InlezingKeuze.ALLES));
        } else {
            panel.add(new Paragraph(texts.text(
                    "inlezing.keep.good.help",
                    detail.item().fout(),
                    detail.item().good())));
            line.add(primary("inlezing.keep.good", InlezingKeuze.GOEDE));
        }
        line.add(button("inlezing.drop", () -> inlezingen.stop(id)));
        panel.add(line);
        return panel;
    }

    private Button primary(String key, InlezingKeuze keuze) {
        Button button = button(key, () -> inlezingen.keep(id, keuze));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button button(String key, Runnable act) {
        return new Button(texts.text(key), click -> act(act));
    }

    private void act(Runnable act) {
        try {
            act.run();
        } catch (IllegalMove e) {
            Notices.problem(texts.text(e.key(), e.params()));
        }
        refresh.run();
    }

    private void askBack() {
        TextArea reden = new TextArea(texts.text("inlezing.field.reden"));
        reden.setRequiredIndicatorVisible(true);
        Map<String, HasValidation> fields = Map.of("reden", reden);
        AskDialog.of(
                        texts.text("inlezing.back.title"),
                        texts.text("inlezing.back"),
                        fields,
                        () -> Notices.saved(
                                texts.text("inlezing.back.done", inlezingen.takeBack(id, reden.getValue()))))
                .with(new Paragraph(texts.text("inlezing.back.text")), reden)
                .then(refresh)
                .open();
    }
}
