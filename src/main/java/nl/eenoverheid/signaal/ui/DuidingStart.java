package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.eenoverheid.signaal.SignaalListItem;
import nl.eenoverheid.ui.UrlQuery;

/** Says how many signalen are ticked, and takes them to a new duiding. */
final class DuidingStart extends Button {
    private final Set<Long> ticked = new TreeSet<>();
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());

    DuidingStart() {
        addThemeVariants(ButtonVariant.PRIMARY);
        addClickListener(event -> UI.getCurrent()
                .navigate(
                        "duidingen/nieuw",
                        query.only(UrlQuery.WERKRUIMTE)
                                .with(
                                        "signalen",
                                        ticked.stream().map(String::valueOf).collect(Collectors.joining(",")))
                                .parameters()));
        show();
    }

    void within(UrlQuery query) {
        this.query = query;
    }

    void toggle(SignaalListItem item, boolean on) {
        if (on) {
            ticked.add(item.id());
        } else {
            ticked.remove(item.id());
        }
        show();
    }

    private void show() {
        setVisible(!ticked.isEmpty());
        setText(getTranslation("signaal.list.duiding", ticked.size()));
    }
}
