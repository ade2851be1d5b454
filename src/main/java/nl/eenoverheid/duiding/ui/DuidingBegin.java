package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.duiding.DuidingData;
import nl.eenoverheid.duiding.DuidingRoutes;
import nl.eenoverheid.signaal.ui.Selection;
import nl.eenoverheid.signaal.ui.SelectionAct;
import nl.eenoverheid.signaal.ui.SelectionPart;
import nl.eenoverheid.signaal.ui.TogetherPart;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.UrlQuery;

/** Takes signalen to a new duiding: those that are ticked, all of a filter, or a group that says the same. */
@SpringComponent
class DuidingBegin implements SelectionPart, TogetherPart {
    private final CurrentAccount current;

    DuidingBegin(CurrentAccount current) {
        this.current = current;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public List<SelectionAct> acts(Selection selection) {
        return mayStart()
                ? List.of(new SelectionAct(text("duiding.begin.SELECTIE"), true, () -> begin(selection.ids())))
                : List.of();
    }

    @Override
    public Optional<Component> act(Reden reden, IntFunction<Set<Long>> signalen) {
        return mayStart()
                ? Optional.of(new Button(
                        text("duiding.begin." + reden.name()),
                        click -> begin(signalen.apply(DuidingData.MOST_SIGNALEN + 1))))
                : Optional.empty();
    }

    private static void begin(Set<Long> signalen) {
        if (signalen.isEmpty()) {
            Notices.problem(text("duiding.begin.none"));
        } else if (signalen.size() > DuidingData.MOST_SIGNALEN) {
            Notices.problem(I18NProvider.translate("duiding.begin.many", DuidingData.MOST_SIGNALEN));
        } else {
            UI ui = UI.getCurrent();
            String ids = new TreeSet<>(signalen).stream().map(String::valueOf).collect(Collectors.joining(","));
            ui.navigate(
                    DuidingRoutes.NEW,
                    UrlQuery.of(ui.getActiveViewLocation())
                            .only(UrlQuery.WERKRUIMTE)
                            .with(DuidingRoutes.SIGNALEN, ids)
                            .parameters());
        }
    }

    private boolean mayStart() {
        return current.get().has(Right.DUIDING_WRITE);
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
