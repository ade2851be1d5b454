package nl.eenoverheid.weergave.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.weergave.WeergaveData;
import nl.eenoverheid.weergave.WeergaveId;
import nl.eenoverheid.weergave.WeergaveListItem;
import nl.eenoverheid.weergave.WeergaveService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteService;
import org.jspecify.annotations.Nullable;

/** Opens a list as it was kept, keeps it as it is narrowed now, and says which of them one is looking at. */
final class WeergavenMenu extends Div {
    private final String pad;
    private final UrlQuery query;
    private final transient WeergaveService weergaven;
    private final transient WerkruimteService werkruimten;
    private final NativeButton button = new NativeButton();
    private final Popover popover = new Popover();

    WeergavenMenu(String pad, UrlQuery query, WeergaveService weergaven, WerkruimteService werkruimten) {
        this.pad = pad;
        this.query = query;
        this.weergaven = weergaven;
        this.werkruimten = werkruimten;
        addClassName("eo-weergaven");
        button.addClassNames("eo-chip", "eo-weergave");
        button.getElement().setAttribute("aria-haspopup", "dialog");
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setModal(true);
        popover.setAutofocus(true);
        popover.setAriaLabel(getTranslation("weergave.menu"));
        add(button, popover);
        show();
    }

    private void show() {
        List<WeergaveListItem> kept = weergaven.of(pad);
        Optional<WeergaveListItem> now = kept.stream().filter(this::isShown).findFirst();
        button.setText(now.map(each -> getTranslation("weergave.menu.now", each.naam()))
                .orElse(getTranslation("weergave.menu")));
        Div content = new Div();
        content.addClassName("eo-weergaven-menu");
        if (kept.isEmpty()) {
            content.add(new Paragraph(getTranslation("weergave.none")));
        }
        Map<Optional<String>, List<WeergaveListItem>> groups = kept.stream()
                .collect(Collectors.groupingBy(
                        each -> Optional.ofNullable(each.werkruimte()), LinkedHashMap::new, Collectors.toList()));
        groups.forEach((werkruimte, some) ->
                content.add(new H3(werkruimte.orElse(getTranslation("weergave.own"))), list(some, now.orElse(null))));
        Button keep = new Button(getTranslation("weergave.keep"), event -> {
            popover.close();
            ask();
        });
        keep.setVisible(now.isEmpty());
        content.add(keep);
        popover.removeAll();
        popover.add(content);
    }

    private UnorderedList list(List<WeergaveListItem> some, @Nullable WeergaveListItem now) {
        UnorderedList list = new UnorderedList();
        for (WeergaveListItem each : some) {
            PathLink link = new PathLink(each.path(), each.naam());
            link.setCurrent(each.equals(now));
            link.getElement().addEventListener("click", event -> popover.close());
            ListItem line = new ListItem(link);
            if (each.canRemove()) {
                NativeButton remove = new NativeButton("✕", event -> remove(each));
                remove.addClassName("eo-bar-button");
                remove.getElement().setAttribute("aria-label", getTranslation("weergave.remove", each.naam()));
                line.add(remove);
            }
            list.add(line);
        }
        return list;
    }

    private void ask() {
        new WeergaveDialog(werkruimten.mine(), (naam, werkruimte) -> {
                    weergaven.keep(new WeergaveData(naam, pad, narrowing(query), werkruimte));
                    show();
                    Notices.saved(getTranslation("weergave.kept", naam));
                })
                .open();
    }

    private void remove(WeergaveListItem each) {
        popover.close();
        weergaven.remove(new WeergaveId(each.id()));
        show();
        Notices.done(getTranslation("weergave.removed", each.naam()), () -> putBack(each));
    }

    private void putBack(WeergaveListItem each) {
        WerkruimteId werkruimte = each.werkruimteId() == null ? null : new WerkruimteId(each.werkruimteId());
        weergaven.keep(new WeergaveData(each.naam(), each.pad(), each.vraag(), werkruimte));
        show();
    }

    /** One that was kept for all werkruimten stays itself while the screens are narrowed to one of them. */
    private boolean isShown(WeergaveListItem each) {
        return each.vraag().equals(narrowing(query))
                || (!each.vraag().isEmpty() && each.vraag().equals(narrowing(query.with(UrlQuery.WERKRUIMTE, null))));
    }

    private static String narrowing(UrlQuery query) {
        return query.on("").replaceFirst("^\\?", "");
    }
}
