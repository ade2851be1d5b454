package nl.eenoverheid.begroting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.Bedragsoort;
import nl.eenoverheid.begroting.BegrotingRoutes;
import nl.eenoverheid.begroting.Boekjaar;
import nl.eenoverheid.begroting.Indeling;
import nl.eenoverheid.begroting.Maat;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.Taakveld;
import nl.eenoverheid.begroting.Vergelijking;
import nl.eenoverheid.begroting.VergelijkingFilter;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.FilterBar;

/** Chooses what is compared: who, which years and reports, in which measure and what the rows are. */
final class VergelijkBalk extends Div {
    private static final String UNFOLDED = "begroting-uit";

    private final transient Keuzes keuzes;
    private final transient List<Boekjaar> boekjaren;
    private final transient Consumer<String> asked;
    private final transient BegrotingTexts texts;
    private final FilterBar who = new FilterBar();
    private final FilterBar when = new FilterBar();
    private final FilterBar near = new FilterBar();
    private final Div how = new Div();
    private final ComboBox<Optie> add = new ComboBox<>();
    private final ComboBox<Optie> post = new ComboBox<>();
    private final Select<Maat> maat;
    private final Select<Bedragsoort> soort;
    private final Select<Indeling> indeling;
    private final NativeButton fold = new NativeButton();
    private transient VergelijkQuery query = VergelijkQuery.NOTHING;

    /**
     * Makes the bar with nothing chosen.
     *
     * @param taakvelden what rows by government and pictures can be about
     * @param asked hears the address that somebody wants to see
     */
    VergelijkBalk(
            Keuzes keuzes,
            List<Boekjaar> boekjaren,
            List<Taakveld> taakvelden,
            BegrotingTexts texts,
            Consumer<String> asked) {
        this.keuzes = keuzes;
        this.boekjaren = boekjaren;
        this.texts = texts;
        this.asked = asked;
        addClassNames("eo-card", "begroting-balk");
        maat = select(VergelijkQuery.MAAT, Maat.values(), "begroting.maat.");
        soort = select(VergelijkQuery.SOORT, Bedragsoort.values(), "begroting.bedragsoort.");
        indeling = select(VergelijkQuery.INDELING, Indeling.values(), "begroting.indeling.");
        governments();
        posts(taakvelden);
        how.addClassName("begroting-velden-balk");
        how.add(add, post, maat, soort, indeling);
        maat.addClassName("begroting-maat");
        fold.addClassNames("eo-linklike", "begroting-vouw");
        fold.addClickListener(click -> unfold(!how.hasClassName(UNFOLDED)));
        unfold(false);
        add(who, when, near, fold, how);
    }

    /** Shows what is chosen, and who could be beside it. */
    void show(VergelijkQuery shown, Vergelijking vergelijking, List<Voorstel> voorstellen) {
        query = shown;
        who.removeAll();
        Set<String> tokens = shown.many(VergelijkQuery.OVERHEDEN);
        tokens.forEach(token -> label(token)
                .ifPresent(label -> who.add(
                        new Chip(label, true, () -> asked.accept(query.toggled(VergelijkQuery.OVERHEDEN, token))))));
        near.removeAll();
        voorstellen.stream()
                .filter(each -> !tokens.equals(Set.copyOf(each.tokens())))
                .forEach(each -> near.add(preset(each)));
        when.removeAll();
        years().forEach(jaar -> when.add(chip(VergelijkQuery.JAREN, String.valueOf(jaar), String.valueOf(jaar))));
        reports()
                .forEach(verslag -> when.add(chip(
                        VergelijkQuery.VERSLAG,
                        BegrotingRoutes.path(verslag),
                        texts.text("begroting.verslag." + verslag))));
        chosen(vergelijking);
    }

    /** On a phone the figures come first: the fields fold away. */
    private void unfold(boolean unfolded) {
        how.setClassName(UNFOLDED, unfolded);
        fold.setText(texts.text(unfolded ? "begroting.fields.fold" : "begroting.fields"));
        fold.getElement().setAttribute("aria-expanded", String.valueOf(unfolded));
    }

    private void chosen(Vergelijking vergelijking) {
        VergelijkingFilter filter = vergelijking.filter();
        maat.setValue(filter.maat());
        soort.setItemEnabledProvider(each -> each != Bedragsoort.SALDO || filter.indeling() != Indeling.CATEGORIE);
        soort.setValue(filter.soort());
        indeling.setValue(filter.indeling());
        post.setVisible(filter.indeling() != Indeling.CATEGORIE);
        post.setValue(post.getListDataView()
                .getItems()
                .filter(each -> each.token().equals(filter.post()))
                .findFirst()
                .orElse(null));
    }

    private Component preset(Voorstel voorstel) {
        Chip chip = new Chip(
                voorstel.naam(),
                false,
                () -> asked.accept(query.with(VergelijkQuery.OVERHEDEN, VergelijkQuery.join(voorstel.tokens()))));
        chip.addClassName("begroting-voorstel");
        return chip;
    }

    private Chip chip(String name, String value, String label) {
        return new Chip(label, query.many(name).contains(value), () -> asked.accept(query.toggled(name, value)));
    }

    private Stream<Integer> years() {
        return Stream.concat(boekjaren.stream().map(Boekjaar::jaar), query.jaren().stream())
                .distinct()
                .sorted();
    }

    private Stream<Verslag> reports() {
        return Stream.concat(boekjaren.stream().map(Boekjaar::verslag), query.verslagen().stream())
                .distinct()
                .sorted();
    }

    private Optional<String> label(String token) {
        return keuzes.groep(token).map(texts::groep).or(() -> keuzes.overheid(token)
                .map(Overheid::naam));
    }

    private void governments() {
        add.setLabel(texts.text("begroting.add"));
        add.setPlaceholder(texts.text("begroting.add.example"));
        add.setItemLabelGenerator(Optie::naam);
        add.setItems(Stream.concat(
                        keuzes.groepen().stream().map(each -> new Optie(each.sleutel(), texts.groep(each))),
                        keuzes.overheden().stream().map(each -> new Optie(each.code(), each.naam())))
                .toList());
        add.addValueChangeListener(change -> {
            Optie chosen = change.getValue();
            if (change.isFromClient() && chosen != null) {
                add.clear();
                Set<String> all = query.many(VergelijkQuery.OVERHEDEN);
                all.add(chosen.token());
                asked.accept(query.with(VergelijkQuery.OVERHEDEN, VergelijkQuery.join(all)));
            }
        });
    }

    private void posts(List<Taakveld> taakvelden) {
        post.setLabel(texts.text("begroting.field.post"));
        post.setPlaceholder(texts.text("begroting.field.post.all"));
        post.setClearButtonVisible(true);
        post.setItemLabelGenerator(Optie::naam);
        post.setItems(taakvelden.stream()
                .map(each -> new Optie(
                        each.code(),
                        (each.isMain() ? each.code().replaceAll("\\.$", "") : each.code()) + " " + each.naam()))
                .toList());
        post.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                asked.accept(query.with(
                        BegrotingRoutes.POST,
                        change.getValue() == null ? null : change.getValue().token()));
            }
        });
    }

    private <E extends Enum<E>> Select<E> select(String name, E[] values, String key) {
        Select<E> field = new Select<>();
        field.setLabel(texts.text("begroting.field." + name));
        field.setItems(values);
        field.setItemLabelGenerator(each -> texts.text(key + each));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                asked.accept(query.with(name, change.getValue()));
            }
        });
        return field;
    }

    /** Something to choose. */
    private record Optie(String token, String naam) {}
}
