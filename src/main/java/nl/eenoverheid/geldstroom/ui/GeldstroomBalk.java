package nl.eenoverheid.geldstroom.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import nl.eenoverheid.begroting.BegrotingRoutes;
import nl.eenoverheid.begroting.Codelijsten;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Taakveld;
import nl.eenoverheid.geldstroom.GeldstroomFilter;
import nl.eenoverheid.geldstroom.GeldstroomRoutes;
import nl.eenoverheid.geldstroom.Kring;
import nl.eenoverheid.geldstroom.Verslagperiode;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/** Chooses the set, the report and, if asked for, one taakveld. */
final class GeldstroomBalk extends Div {
    private final transient Codelijsten codelijsten;
    private final transient Consumer<UrlQuery> go;
    private final ComboBox<Kring> kring = new ComboBox<>(GeldstroomTexts.text("geldstroom.filter.kring"));
    private final Select<Verslagperiode> periode = new Select<>();
    private final ComboBox<Taakveld> taakveld = new ComboBox<>(GeldstroomTexts.text("geldstroom.filter.taakveld"));
    private transient UrlQuery query;

    /**
     * Makes the bar with nothing chosen.
     *
     * @param go hears the query that somebody wants to see
     */
    GeldstroomBalk(List<Kring> kringen, Codelijsten codelijsten, UrlQuery query, Consumer<UrlQuery> go) {
        this.codelijsten = codelijsten;
        this.query = query;
        this.go = go;
        addClassName("geldstroom-balk");
        kring.setItems(kringen);
        kring.setItemLabelGenerator(each -> getTranslation(
                each.isRegeling() ? "geldstroom.kring.regeling" : "geldstroom.kring.provincie",
                each.anker().naam(),
                each.leden().size() - 1));
        kring.addValueChangeListener(change -> ask(
                change,
                GeldstroomRoutes.KRING,
                change.getValue() == null
                        ? null
                        : change.getValue().anker().id().value()));
        periode.setLabel(getTranslation("geldstroom.filter.periode"));
        periode.setItemLabelGenerator(each -> getTranslation(
                "geldstroom.periode", GeldstroomTexts.verslag(each.verslag(), each.boekjaar()), each.overheden()));
        periode.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go.accept(this.query
                        .with(GeldstroomRoutes.JAAR, change.getValue().boekjaar())
                        .with(
                                GeldstroomRoutes.VERSLAG,
                                BegrotingRoutes.path(change.getValue().verslag())));
            }
        });
        taakveld.setItemLabelGenerator(each -> each.code() + " " + each.naam());
        taakveld.setPlaceholder(getTranslation("geldstroom.filter.alle"));
        taakveld.setClearButtonVisible(true);
        taakveld.addValueChangeListener(change -> ask(
                change,
                GeldstroomRoutes.TAAKVELD,
                change.getValue() == null ? null : change.getValue().code()));
        add(kring, periode, taakveld);
    }

    /** Shows what is chosen. */
    void show(UrlQuery asked, Kring chosen, List<Verslagperiode> perioden, @Nullable GeldstroomFilter filter) {
        query = asked;
        kring.setValue(chosen);
        periode.setItems(perioden);
        periode.setEnabled(!perioden.isEmpty());
        taakveld.setEnabled(filter != null);
        if (filter != null) {
            perioden.stream()
                    .filter(each -> each.boekjaar() == filter.boekjaar() && each.verslag() == filter.verslag())
                    .findFirst()
                    .ifPresent(periode::setValue);
            List<Taakveld> list = codelijsten.taakvelden(Overheidslaag.GEMEENTE, filter.boekjaar()).stream()
                    .filter(each -> !each.isMain())
                    .toList();
            taakveld.setItems(list);
            taakveld.setValue(list.stream()
                    .filter(each -> each.code().equals(filter.taakveld()))
                    .findFirst()
                    .orElse(null));
        }
    }

    private void ask(AbstractField.ComponentValueChangeEvent<?, ?> change, String name, @Nullable Object value) {
        if (change.isFromClient()) {
            UrlQuery asked = query.with(name, value);
            go.accept(
                    name.equals(GeldstroomRoutes.KRING)
                            ? asked.with(GeldstroomRoutes.JAAR, null).with(GeldstroomRoutes.VERSLAG, null)
                            : asked);
        }
    }
}
