package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.QueryParameters;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.eenoverheid.ui.UrlQuery;

/** Takes the signalen that are ticked to a new duiding. */
final class DuidingStart extends Button {
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());

    DuidingStart(Selection selection) {
        setText(getTranslation("signaal.list.duiding"));
        addThemeVariants(ButtonVariant.PRIMARY);
        addClickListener(event -> UI.getCurrent()
                .navigate(
                        "duidingen/nieuw",
                        query.only(UrlQuery.WERKRUIMTE)
                                .with(
                                        "signalen",
                                        new TreeSet<>(selection.ids())
                                                .stream().map(String::valueOf).collect(Collectors.joining(",")))
                                .parameters()));
    }

    void within(UrlQuery query) {
        this.query = query;
    }
}
