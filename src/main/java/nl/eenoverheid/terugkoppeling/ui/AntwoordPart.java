package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.eenoverheid.terugkoppeling.AntwoordData;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail.Versie;
import nl.eenoverheid.terugkoppeling.TerugkoppelingStatus;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FactList;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** The answer: being written, waiting, or given; with what may be done with it now. */
class AntwoordPart extends Div {
    private final transient TerugkoppelingDetail detail;
    private final transient TerugkoppelingActions actions;
    private final transient List<String> carriedOut;
    private @Nullable AntwoordForm form;

    /**
     * Shows it.
     *
     * @param carriedOut a sentence for each besluit that rests on the words, with how far it is
     */
    AntwoordPart(TerugkoppelingDetail detail, TerugkoppelingActions actions, List<String> carriedOut) {
        this.detail = detail;
        this.actions = actions;
        this.carriedOut = carriedOut;
        addClassName("eo-col");
        if (detail.item().status() == TerugkoppelingStatus.TE_SCHRIJVEN && detail.canWrite()) {
            write();
        } else {
            read();
        }
    }

    /** Whether somebody typed something that is not saved. */
    boolean isWriting() {
        return form != null && form.isTouched();
    }

    private void write() {
        removeAll();
        AntwoordData before =
                detail.antwoord().map(Versie::data).orElseGet(() -> TerugkoppelingActions.EMPTY.openedWith(opening()));
        form = new AntwoordForm(
                "terugkoppeling-" + detail.item().id(),
                before,
                filled -> actions.write(detail, filled),
                detail.versies().isEmpty() ? null : this::leave);
        form.offer(getTranslation("terugkoppeling.uitvoering.add"), carriedOut);
        add(heading());
        if (!detail.reden().isEmpty()) {
            add(new Banner(Tone.WARN, "↻", getTranslation("terugkoppeling.reopened"), detail.reden()));
        }
        add(form, buttons());
    }

    private String opening() {
        String aan = detail.item().aan();
        return aan.isEmpty() ? "" : getTranslation("terugkoppeling.aanhef", aan);
    }

    private void leave() {
        if (form != null) {
            form.forgetDraft();
        }
        read();
    }

    private void read() {
        removeAll();
        form = null;
        add(heading());
        detail.antwoord().ifPresent(this::show);
        add(new Paragraph(situation()), buttons());
        if (detail.versies().size() > 1) {
            add(older());
        }
    }

    private H3 heading() {
        return new H3(getTranslation("terugkoppeling.part.antwoord"));
    }

    private void show(Versie versie) {
        FactList facts = new FactList();
        addFact(facts, "opbrengst", versie.data().opbrengst());
        addFact(facts, "kosten", versie.data().kosten());
        addFact(facts, "periode", versie.data().periode());
        if (!versie.data().aanhef().isEmpty()) {
            add(new Prose(versie.data().aanhef()));
        }
        add(Prose.large(versie.data().tekst()));
        if (facts.getChildren().findAny().isPresent()) {
            add(facts);
        }
        add(soft(by("terugkoppeling.by.written", versie.wie(), versie)));
        TerugkoppelingDetail.Vrijgave vrijgave = detail.vrijgave();
        if (vrijgave != null) {
            add(soft(getTranslation(
                    "terugkoppeling.by.released", vrijgave.wie(), Dates.moment(vrijgave.op(), getLocale()))));
        }
    }

    private void addFact(FactList facts, String name, String text) {
        if (!text.isEmpty()) {
            facts.add(getTranslation("terugkoppeling.field." + name), text);
        }
    }

    private String by(String key, String wie, Versie versie) {
        return getTranslation(key, wie, versie.organisatie(), Dates.moment(versie.op(), getLocale()));
    }

    /** Who waits for whom, in one sentence. */
    private String situation() {
        TerugkoppelingStatus status = detail.item().status();
        return switch (status) {
            case GESCHREVEN ->
                detail.canRelease()
                        ? getTranslation("terugkoppeling.situation.GESCHREVEN.owner")
                        : getTranslation("terugkoppeling.situation.GESCHREVEN", detail.eigenaren());
            case VERSTUURD -> sent();
            case OVERGESLAGEN -> getTranslation("terugkoppeling.situation.OVERGESLAGEN", detail.reden());
            case TE_SCHRIJVEN, VRIJGEGEVEN, NIET_MEER_BELOOFD ->
                getTranslation("terugkoppeling.situation." + status.name());
        };
    }

    private String sent() {
        if (detail.item().verstuurdOp() == null || detail.verstuurdVia() == null) {
            throw new IllegalStateException("sent without day or channel");
        }
        return getTranslation(
                "terugkoppeling.situation.VERSTUURD",
                Dates.date(detail.item().verstuurdOp(), getLocale()),
                TerugkoppelingTexts.kanaal(this, detail.verstuurdVia()));
    }

    private Component buttons() {
        Div line = new Div();
        line.addClassName("eo-line");
        TerugkoppelingStatus status = detail.item().status();
        if (detail.canRelease() && form == null && status == TerugkoppelingStatus.GESCHREVEN) {
            line.add(primary("release", () -> actions.release(detail)));
        }
        if (!detail.canWrite()) {
            return line;
        }
        if (form == null && status.canBecome(TerugkoppelingStatus.VERSTUURD)) {
            Button sent = new Button(getTranslation("terugkoppeling.action.sent"), click -> actions.askSent(detail));
            if (!TerugkoppelingTexts.isDelivered(detail.item().kanaal())) {
                sent.addThemeVariants(ButtonVariant.PRIMARY);
            }
            line.add(sent);
        }
        if (form == null && status.isOpen() && !detail.versies().isEmpty()) {
            line.add(new Button(getTranslation("terugkoppeling.action.rewrite"), click -> write()));
        }
        if (status.canBecome(TerugkoppelingStatus.OVERGESLAGEN)) {
            line.add(new Button(getTranslation("terugkoppeling.action.skip"), click -> actions.askSkip(detail)));
        }
        if (status == TerugkoppelingStatus.VERSTUURD) {
            line.add(new Button(getTranslation("terugkoppeling.action.reopen"), click -> actions.askReopen(detail)));
        }
        if (status == TerugkoppelingStatus.OVERGESLAGEN) {
            line.add(new Button(getTranslation("terugkoppeling.action.resume"), click -> actions.resume(detail)));
        }
        return line;
    }

    private Button primary(String what, Runnable act) {
        Button button = new Button(getTranslation("terugkoppeling.action." + what), click -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Details older() {
        Timeline versions = new Timeline();
        detail.versies().stream()
                .skip(1)
                .forEach(versie -> versions.add(
                        by("terugkoppeling.by.version", versie.wie(), versie),
                        versie.data().tekst()));
        return new Details(
                getTranslation("terugkoppeling.part.older", detail.versies().size() - 1), versions);
    }

    private static Paragraph soft(String text) {
        Paragraph soft = new Paragraph(text);
        soft.addClassName("eo-soft");
        return soft;
    }
}
