package nl.eenoverheid.shell;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.*;
import com.vaadin.flow.component.html.*;
import com.vaadin.flow.component.textfield.*;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.*;
import java.util.*;
import nl.eenoverheid.shared.*;
import nl.eenoverheid.ui.*;
import nl.eenoverheid.ui.EoChart.*;

@Route("kit")
@AnonymousAllowed
class KitDemoView extends Div implements Titled {
    KitDemoView() {
        Button p = new Button("Koppel aan dossier");
        p.addThemeName("primary");
        add(new PageHeader("Mogen er woningen komen bij de Engbertsdijksvenen?")
                .under("Knopen", "knopen")
                .under("Woningbouw West-Overijssel", "x")
                .actions(new Button("Exporteer"), p));
        add(new Banner(
                Tone.BAD,
                "!",
                "Twee organen claimen dit, dus niemand beslist",
                "Uiterlijk vrijdag 4 december wijst het bestuurlijk overleg aan wie beslist.",
                new Button("Zet op de agenda")));
        add(new FilterBar(
                new Chip("Ommen", true, () -> {}),
                new Chip("laatste 30 dagen", false, () -> {}),
                new Chip("antwoord beloofd", false, () -> Notices.saved("Bewaard: besluit 2026-014"))));
        ListDetail split = new ListDetail(
                "kit",
                new PagedList<String>(
                        k -> new Page<>(
                                List.of(
                                        "“We willen zelf een hofje bouwen, maar niemand zegt wie ja mag zeggen”",
                                        "Dochter van 27 woont nog thuis, tiende op de lijst",
                                        "Wanneer horen we iets over de vijf kavels?"),
                                "x"),
                        s -> new ListRow("kit", s)
                                .badges(new StatusBadge(Tone.GOOD, "⚡", "energie"))
                                .meta("Ommen", "fietstocht", "2 dagen")
                                .foot(Tone.WARN, "↩", "antwoord beloofd vóór di 1 december")
                                .selected(s.startsWith("“")),
                        () -> new EmptyState("leeg", "x")));
        Article a = new Article(
                new Div(
                        new StatusBadge(Tone.GOOD, "⚡", "energie/kans"),
                        new StatusBadge(Tone.ACCENT, "●", "genoteerd")),
                Quote.large(
                        "“We willen met acht gezinnen een hofje bouwen op het oude schoolplein. De grond is van de gemeente.”"),
                new Layers()
                        .add("Gehoord", "Drie gesprekken, zelfde vraag")
                        .add("Gevoeld", "Trots op het plan")
                        .add("Beleefd", "Twee jaar, vier loketten"),
                new FactList()
                        .add("Wat ervaren ze?", "Elk loket verwijst naar het volgende")
                        .add("Wat zit dwars?", "Niet het nee, maar dat er geen antwoord komt"),
                new Steps(List.of("genoteerd", "geduid", "geland", "teruggekoppeld"), 1),
                new Timeline().add("18 nov", "GS legt claim vast").add("12 nov", "Twenterand legt claim vast"));
        a.addClassNames("eo-card", "eo-col");
        split.show(a, new EmptyState("Kies links een signaal", "x"));
        add(split);
        List<Tile> tiles = new ArrayList<>();
        String[] n = {
            "Steenwijkerland",
            "Westerveld",
            "Midden-Drenthe",
            "Assen",
            "Zwartewaterland",
            "Staphorst",
            "Hoogeveen",
            "Coevorden",
            "Kampen",
            "Zwolle",
            "Ommen",
            "Hardenberg"
        };
        for (int i = 0; i < n.length; i++)
            tiles.add(new Tile(
                    n[i],
                    n[i].substring(0, Math.min(8, n[i].length())),
                    i / 4,
                    i % 4,
                    i == 4 ? null : (double) i,
                    i == 4 ? "geen gegevens" : "" + i,
                    "gehoord?gemeente=" + i));
        add(new Columns()
                .main(
                        new Panel(
                                "Wat we samen lezen",
                                Prose.large("Jongeren zoeken niet ergens een huis, maar een huis in hun eigen dorp.")),
                        new TableCard("Wie gaat hierover", List.of("Laag", "Orgaan", "Zegt", "Aantal"))
                                .numbers(3)
                                .row(
                                        new Span("Provincie"),
                                        new Span("Gedeputeerde Staten"),
                                        new StatusBadge(Tone.BAD, "", "claimt"),
                                        new Span("12"))
                                .row("Gemeente", "college", "claimt", "3"),
                        new EmptyState(
                                "Nog geen besluiten",
                                "Hier staan straks besluiten. Een besluit begint bij een knoop.",
                                new Button("Stel een knoop")))
                .side(
                        EoChart.tiles(
                                        "Waar horen we niets?",
                                        "Signalen per 1.000 inwoners, laatste 90 dagen",
                                        "Gemeente",
                                        "Signalen",
                                        tiles)
                                .action(new PathLink("x", "Plan een bezoek")),
                        EoChart.bars(
                                "Wie beslist nog niet?",
                                "",
                                "Stand",
                                "Knopen",
                                List.of(
                                        new Bar("Helder wie beslist", 21, "21", Tone.GOOD, "knopen"),
                                        new Bar("Gedeeld", 9, "9", Tone.ACCENT, "knopen"),
                                        new Bar("Betwist", 4, "4", Tone.WARN, "knopen"),
                                        new Bar("Niemand", 3, "3", Tone.BAD, "knopen")))));
        TextField t = new TextField("Titel");
        TextArea ta = new TextArea("Wat ervaren mensen?");
        ta.setHelperText("Bijvoorbeeld: elk loket stuurt door");
        var d = FieldTexts.dateField("Beloofd vóór");
        Choice<Tone> c = new Choice<>("Soort", List.of(Tone.GOOD, Tone.WARN, Tone.BLUE), Tone::name);
        Map<String, HasValidation> m = new LinkedHashMap<>();
        m.put("t", t);
        m.put("ta", ta);
        m.put("c", c);
        DraftKeeper k = DraftKeeper.keep("demo", t, ta, d, c);
        Button save = new Button(
                "Leg vast",
                e -> InputErrors.show(
                        new InvalidInput(List.of(
                                new InvalidInput.Problem("t", "shared.input.empty", List.of()),
                                new InvalidInput.Problem("c", "shared.input.choose", List.of()))),
                        m));
        save.addThemeName("primary");
        save.setId("save");
        Button stale = new Button("Stale", e -> new StaleDialog(k::clear)
                .text("Lezing", ta.getValue(), "Hun tekst", ta::setValue)
                .open());
        stale.setId("stale");
        Button boom = new Button("Boem", e -> {
            throw new IllegalStateException("x");
        });
        boom.setId("boom");
        Div form = new Div(t, ta, d, c, k, save, stale, boom);
        form.addClassName("eo-form");
        add(form);
    }

    @Override
    public String title() {
        return "Kit";
    }
}
