package nl.eenoverheid.vergadering.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.taak.TaakListItem;
import nl.eenoverheid.taak.TaakRoutes;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Quote;
import nl.eenoverheid.vergadering.Aanwezigheid;
import nl.eenoverheid.vergadering.Uitkomst;
import nl.eenoverheid.vergadering.VergaderingAct;
import nl.eenoverheid.vergadering.VergaderingDetail;

/** One point: about whom, what they said, then the question, who was there and what came of it. */
final class AgendapuntCard extends ListItem {
    /** The card is made anew on its new place; who moves it with the keys goes along. */
    private static final String KEEP_FOCUS = """
            setTimeout(() => {
              const ways = [...document.querySelectorAll('#punt-' + $0 + ' [data-way]:not([disabled])')];
              (ways.find((each) => each.dataset.way === $1) ?? ways[0])?.focus();
            });
            """;

    private final transient VergaderingDetail vergadering;
    private final transient VergaderingDetail.Punt punt;
    private final transient AgendaDialogs dialogs;
    private final transient Runnable changed;

    AgendapuntCard(
            VergaderingDetail vergadering, VergaderingDetail.Punt punt, AgendaDialogs dialogs, Runnable changed) {
        this.vergadering = vergadering;
        this.punt = punt;
        this.dialogs = dialogs;
        this.changed = changed;
        addClassNames("eo-card", "vergadering-punt");
        setId("punt-" + punt.id());
        Span label = new Span(getTranslation("vergadering.overWie"));
        label.addClassName("vergadering-label");
        Prose who = new Prose(punt.overWie());
        who.addClassName("vergadering-wie");
        add(label, who);
        voices();
        H3 question = new H3(punt.vraag());
        question.getElement().setAttribute("dir", "auto");
        add(question);
        vergadering.genodigden().stream()
                .filter(each -> Objects.equals(each.id(), punt.brenger()))
                .forEach(each -> add(VergaderingTexts.soft(getTranslation("vergadering.broughtBy", each.naam()))));
    }

    /** What came of it, with the task that does it. */
    AgendapuntCard outcome(Map<Long, TaakListItem> taken) {
        if (punt.uitkomst() != null) {
            Div outcome = new Div(VergaderingTexts.badge(punt.uitkomst()));
            outcome.addClassName("vergadering-uitkomst");
            if (!punt.tekst().isEmpty()) {
                outcome.add(new Prose(punt.tekst()));
            }
            Optional.ofNullable(punt.taak())
                    .map(taken::get)
                    .ifPresent(taak -> outcome.add(new PathLink(
                            TaakRoutes.detail(taak.id()),
                            getTranslation(
                                    "vergadering.taak",
                                    taak.vraag(),
                                    getTranslation(
                                            "taak.taakStatus." + taak.status().name())))));
            add(outcome);
        }
        return this;
    }

    /** Who was there: to change while that can be, else in words. */
    AgendapuntCard presence(BiConsumer<Long, Aanwezigheid> quietly) {
        if (vergadering.may(VergaderingAct.RECORD)) {
            boolean first = vergadering.agenda().getFirst().id() == punt.id();
            Button same = new Button(
                    getTranslation(first ? "vergadering.aanwezig.all" : "vergadering.aanwezig.same"),
                    click -> dialogs.presentAsBefore(vergadering, punt.id(), changed));
            same.addThemeVariants(ButtonVariant.TERTIARY);
            same.addClassName("vergadering-niet-op-papier");
            add(named(same), new PresenceRows(vergadering, punt, vergadering.isNow(punt), quietly));
            return this;
        }
        String words = VergaderingTexts.presence(vergadering.genodigden(), punt.aanwezig());
        if (!words.isEmpty()) {
            add(VergaderingTexts.soft(words));
        }
        return this;
    }

    /** What one can do with it. */
    AgendapuntCard acts(int place) {
        Div line = new Div();
        line.addClassNames("eo-actions", "vergadering-niet-op-papier");
        if (vergadering.may(VergaderingAct.RECORD)) {
            Button conclude = new Button(
                    getTranslation(punt.uitkomst() == null ? "vergadering.conclude" : "vergadering.conclude.again"),
                    click -> dialogs.conclude(vergadering, punt, changed));
            line.add(named(conclude));
            if (punt.uitkomst() == Uitkomst.ACTIE && punt.taak() == null) {
                Button follow = new Button(
                        getTranslation("vergadering.follow"), click -> dialogs.follow(vergadering, punt, changed));
                follow.addThemeVariants(ButtonVariant.PRIMARY);
                line.add(named(follow));
            }
        }
        if (vergadering.may(VergaderingAct.AGENDA)) {
            agenda(line, place);
        }
        if (line.getComponentCount() > 0) {
            add(line);
        }
        return this;
    }

    private void agenda(Div line, int place) {
        line.add(tertiary("vergadering.point.change", () -> dialogs.change(vergadering, punt, changed)));
        if (punt.isUntouched()) {
            line.add(tertiary("vergadering.point.remove", () -> dialogs.remove(vergadering, punt, changed)));
        }
        Button up = mover("up", place - 1);
        Button down = mover("down", place + 1);
        up.setEnabled(place > 0);
        down.setEnabled(place < vergadering.agenda().size() - 1);
        line.add(up, down);
        handle(place);
    }

    private Button mover(String way, int to) {
        Button button = tertiary("vergadering.point." + way, () -> {
            dialogs.move(vergadering, punt.id(), to, changed);
            UI.getCurrent().getPage().executeJs(KEEP_FOCUS, Long.toString(punt.id()), way);
        });
        button.getElement().setAttribute("data-way", way);
        return button;
    }

    private void handle(int place) {
        Span handle = new Span("⠿");
        handle.addClassName("vergadering-greep");
        handle.getElement().setAttribute("aria-hidden", "true");
        handle.getElement().setAttribute("title", getTranslation("vergadering.point.drag"));
        DragSource.create(handle).setDragData(punt.id());
        DropTarget.create(this).addDropListener(drop -> drop.getDragData()
                .ifPresent(moved -> dialogs.move(vergadering, (Long) moved, place, changed)));
        addComponentAsFirst(handle);
    }

    private void voices() {
        for (VergaderingDetail.Stem stem : punt.signalen()) {
            Quote quote = new Quote("");
            quote.add(new PathLink(SignaalRoutes.detail(stem.signaal()), stem.kop()));
            add(quote);
        }
        if (punt.verborgen() > 0) {
            add(VergaderingTexts.soft(getTranslation("vergadering.verborgen", punt.verborgen())));
        }
    }

    private Button tertiary(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return named(button);
    }

    private Button named(Button button) {
        button.setAriaLabel(getTranslation("vergadering.point.named", button.getText(), punt.vraag()));
        return button;
    }
}
