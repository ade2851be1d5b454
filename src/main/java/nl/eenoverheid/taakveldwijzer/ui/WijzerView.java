package nl.eenoverheid.taakveldwijzer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.begroting.BegrotingRoutes;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.taakveldwijzer.TaakveldwijzerService;
import nl.eenoverheid.taakveldwijzer.WijzerRoutes;
import nl.eenoverheid.taakveldwijzer.WijzerregelItem;
import nl.eenoverheid.taakveldwijzer.WijzerregelStap;
import nl.eenoverheid.taakveldwijzer.Wijzerverband;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.TableCard;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.Tone;

/** As a financial officer I keep which taakvelden a theme is about, and everybody reads that this is no official mapping. */
@Route(WijzerRoutes.PAGE)
@RolesAllowed("BEGROTING_READ")
@StyleSheet("styles/taakveldwijzer.css")
@Uses(Select.class)
class WijzerView extends Div implements BeforeEnterObserver, Titled {
    private final transient TaakveldwijzerService wijzer;
    private final transient WijzerActions actions;
    private final boolean mayManage;

    WijzerView(TaakveldwijzerService wijzer, CurrentAccount current) {
        this.wijzer = wijzer;
        this.actions = new WijzerActions(wijzer, this::show);
        this.mayManage = current.get().has(Right.BEGROTING_MANAGE);
        addClassName("eo-page");
    }

    static String text(String key, Object... params) {
        return I18NProvider.translate("taakveldwijzer." + key, params);
    }

    static String name(Overheidslaag laag) {
        return I18NProvider.translate("begroting.overheidslaag." + laag.name());
    }

    @Override
    public String title() {
        return text("title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        List<WijzerregelItem> all = wijzer.list();
        Map<String, List<WijzerregelItem>> themes = all.stream()
                .collect(Collectors.groupingBy(each -> each.data().thema(), LinkedHashMap::new, Collectors.toList()));
        add(header(), new Banner(Tone.WARN, "!", text("warning.title"), text("warning.text")));
        themes.forEach((theme, lines) -> add(theme(theme, lines, all)));
        add(history());
    }

    private Component header() {
        Anchor file = new Anchor(
                event -> {
                    event.setFileName(text("file"));
                    event.setContentType("text/csv;charset=utf-8");
                    event.getOutputStream().write(wijzer.export().getBytes(StandardCharsets.UTF_8));
                },
                AttachmentType.DOWNLOAD,
                text("action.export"));
        file.addClassName("eo-button");
        PageHeader header = new PageHeader(title())
                .under(I18NProvider.translate("begroting.title"), BegrotingRoutes.LIST)
                .note(text("note"))
                .actions(file);
        if (mayManage) {
            Button add = new Button(text("action.add"), click -> actions.askAdd());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(new Button(text("action.import"), click -> actions.askImport()), add);
        }
        return header;
    }

    private Component theme(String theme, List<WijzerregelItem> lines, List<WijzerregelItem> all) {
        TableCard table = new TableCard(
                theme,
                List.of(
                        text("column.laag"),
                        text("column.taakveld"),
                        text("column.verband"),
                        text("column.toelichting"),
                        mayManage ? text("column.acts") : ""));
        lines.forEach(each -> table.row(
                new Span(name(each.data().laag())),
                taakveld(each, all),
                badge(each.data().verband()),
                new Span(each.data().toelichting()),
                mayManage ? acts(each) : new Span()));
        return new Panel(theme, table).flush();
    }

    /** With what the same code is called in another layer, because that differs. */
    private static Component taakveld(WijzerregelItem item, List<WijzerregelItem> all) {
        Div cell = new Div(
                new Span(item.data().taakveld() + " " + (item.naam().isEmpty() ? text("unknown") : item.naam())));
        all.stream()
                .filter(other -> other.data().laag() != item.data().laag()
                        && other.data().taakveld().equals(item.data().taakveld())
                        && !other.naam().equals(item.naam()))
                .findFirst()
                .ifPresent(other -> {
                    Span same = new Span(text(
                            "sameCode", name(other.data().laag()), other.data().taakveld(), other.naam()));
                    same.addClassName("eo-soft");
                    cell.add(same);
                });
        cell.addClassName("wijzer-cell");
        return cell;
    }

    private static StatusBadge badge(Wijzerverband verband) {
        return verband == Wijzerverband.KERN
                ? new StatusBadge(Tone.ACCENT, "●", text("wijzerverband.KERN"))
                : new StatusBadge(Tone.NEUTRAL, "○", text("wijzerverband.RAAKT"));
    }

    private Component acts(WijzerregelItem item) {
        Div acts = new Div(
                button("change", item, () -> actions.askChange(item)),
                button("remove", item, () -> actions.remove(item)));
        acts.addClassName("wijzer-acts");
        return acts;
    }

    private static Button button(String what, WijzerregelItem item, Runnable act) {
        Button button = new Button(text("action." + what), click -> act.run());
        button.setAriaLabel(text(
                "action." + what + ".which",
                name(item.data().laag()),
                item.data().taakveld()));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }

    private Component history() {
        List<WijzerregelStap> steps = wijzer.history();
        if (steps.isEmpty()) {
            return Panel.quiet(text("history"), new Prose(text("history.none")));
        }
        Timeline timeline = new Timeline();
        steps.forEach(each -> timeline.add(
                Dates.moment(each.op(), getLocale()),
                new Prose(text(
                        "history.line",
                        each.wie(),
                        each.organisatie(),
                        text("wijzerwijziging." + each.soort().name()),
                        each.data().thema(),
                        name(each.data().laag()),
                        each.data().taakveld(),
                        text("wijzerverband." + each.data().verband().name())))));
        return Panel.quiet(text("history"), timeline);
    }
}
