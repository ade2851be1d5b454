package nl.eenoverheid.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.eenoverheid.attack.PageTree.Node;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.node.ObjectNode;

/**
 * Pours every hostile input into everything that a page lets people fill in, finding fields, buttons, windows and parameters by what the
 * page tells a browser. A new form is covered without being named.
 */
final class Pouring {
    private static final Set<String> SWITCHES =
            Set.of("opened", "checked", "selected", "indeterminate", "collapsed", "expanded", "invalid");
    private static final Pattern PARAMETER = Pattern.compile("[?&]([A-Za-z]\\w*)=");
    private static final Pattern ID = Pattern.compile(":(\\w+)\\??");
    private static final Pattern LEAVES = Pattern.compile("Log uit|Sign out");
    private static final List<String> EVENTS =
            List.of("change", "input", "value-changed", "unparsable-change", "filter-changed");
    /** So many addresses are opened in one message, one after the other. */
    private static final int AT_ONCE = 24;
    /** A page gets one in so many inputs of each class, the next page the next; all pages together get them all. */
    private static final int PAGE_PARTS = 6;
    /** A window gets fewer: there are more of them, with fields that the pages have too. */
    private static final int WINDOW_PARTS = 12;
    /** A list has a button for each of its rows, which all do the same. */
    private static final int OF_A_KIND = 2;
    /** A parameter that a page may not know gets one in so many classes, on the next page the next. */
    private static final int PARAMETER_PARTS = 3;

    private final HttpVisitor visitor;
    private final HostileInputs inputs;
    private final Set<String> fields = new TreeSet<>();
    /** Windows that open from every page are the same window. */
    private final Set<String> windows = new TreeSet<>();

    private final Set<String> links = new LinkedHashSet<>();
    private final Set<String> parameters = new TreeSet<>();
    /** The parameters of this page. */
    private final Set<String> own = new TreeSet<>();
    /** The names of ids for which all inputs were brought. */
    private final Set<String> ids = new TreeSet<>();

    private final List<String> findings = new ArrayList<>();
    private String place = "";
    private int turn;
    private int poured;
    private int tables;

    Pouring(HttpVisitor visitor, HostileInputs inputs) {
        this.visitor = visitor;
        this.inputs = inputs;
    }

    /** The fields that were found, with the pages they stand on. */
    Set<String> fields() {
        return fields;
    }

    /** The addresses inside the product to which the pages led. */
    Set<String> links() {
        return links;
    }

    Set<String> parameters() {
        return parameters;
    }

    /** How many tables could be downloaded. */
    int tables() {
        return tables;
    }

    List<String> findings() {
        return findings;
    }

    /** One page: its fields, its buttons, and the fields of windows that the buttons open. */
    void page(String path) {
        place = path;
        own.clear();
        Tab tab = open(path);
        pour(tab, path, PAGE_PARTS);
        Map<String, Integer> pressed = new HashMap<>();
        for (int button = 0; button < buttons(tab).size(); button++) {
            if (pressed.merge(kind(tab, buttons(tab).get(button)), 1, Integer::sum) <= OF_A_KIND) {
                tab = open(path);
                if (button < buttons(tab).size()) {
                    press(tab, path, button);
                }
            }
        }
        tab.unload();
    }

    private static String kind(Tab tab, Node button) {
        return tab.tree().text(button) + "|" + button.value("theme");
    }

    /**
     * What can stand in the place of an id: all of it on the first page with such an id, on the next ones a share. And in
     * each parameter: one of each class when the page has it itself, else of some classes.
     */
    void addresses(String template) {
        place = template;
        Tab tab = visitor.tab();
        List<String> targets = new ArrayList<>();
        ID.matcher(template).results().limit(1).forEach(id -> inputs.share(
                        turn++, ids.add(id.group(1)) ? 1 : PAGE_PARTS)
                .forEach(input -> targets.add(template.replace(id.group(), input))));
        parameters.forEach(name -> inputs.samples(turn++, own.contains(name) ? 1 : PARAMETER_PARTS)
                .forEach(input ->
                        targets.add(template.replaceFirst("/:.*", "") + "?" + name + "=" + HttpVisitor.encode(input))));
        for (List<String> some : portions(targets)) {
            inspect(tab.send(
                    some.stream().map(target -> Call.navigate(target, true)).toArray(ObjectNode[]::new)));
        }
        tab.unload();
    }

    private Tab open(String path) {
        Tab tab = visitor.tab();
        Answer answer = tab.navigate(path);
        inspect(answer);
        PARAMETER.matcher(answer.text()).results().forEach(found -> own.add(found.group(1)));
        parameters.addAll(own);
        tab.tree().all(node -> node.tag().equals("a")).stream()
                .map(node -> node.value("href"))
                .filter(href -> href.matches("[a-z][\\w/-]*"))
                .forEach(href -> links.add("/" + href));
        tab.tree().all(node -> node.value("href").contains("VAADIN/dynamic")).stream()
                .map(node -> visitor.get("/" + node.value("href")))
                .filter(file ->
                        file.headers().firstValue("Content-Type").orElse("").contains("csv"))
                .forEach(file -> inspectTable(file.body()));
        return tab;
    }

    /** One input in all fields at once, then the next: a page hears of the last value in a message only. */
    private void pour(Tab tab, String name, int parts) {
        fieldsOf(tab).forEach(field -> fields.add(name + " " + label(field)));
        for (String input : inputs.share(poured++, parts)) {
            inspect(tab.send(fillAll(tab, input)));
        }
        for (Node field : fieldsOf(tab)) {
            inspect(tab.send(fill(tab, field, inputs.longest())));
        }
    }

    private void press(Tab tab, String path, int number) {
        Node button = buttons(tab).get(number);
        boolean submits = button.value("theme").contains("primary");
        List<String> samples = inputs.samples();
        for (int i = 0; i < (submits ? samples.size() : 1); i++) {
            String sample = samples.get(turn++ % samples.size());
            Set<Integer> before = numbers(tab);
            inspect(tab.send(fillAll(tab, sample)));
            inspect(tab.click(button));
            if (!before.containsAll(numbers(tab)) && windows.add(tab.tree().text(button) + added(tab, before))) {
                pour(tab, path + " » " + tab.tree().text(button), WINDOW_PARTS);
            }
            if (buttons(tab).stream().noneMatch(other -> other.number() == button.number())) {
                return;
            }
        }
    }

    /** The labels of the fields that were not there before. */
    private static List<String> added(Tab tab, Set<Integer> before) {
        return fieldsOf(tab).stream()
                .filter(field -> !before.contains(field.number()))
                .map(Pouring::label)
                .toList();
    }

    private static ObjectNode[] fillAll(Tab tab, String value) {
        return fieldsOf(tab).stream()
                .flatMap(field -> Stream.of(fill(tab, field, value)))
                .toArray(ObjectNode[]::new);
    }

    private static ObjectNode[] fill(Tab tab, Node field, String value) {
        Set<String> properties = new TreeSet<>(tab.tree().sent(field));
        properties.removeAll(SWITCHES);
        return Stream.concat(
                        properties.stream().map(property -> Call.property(field.number(), property, value)),
                        EVENTS.stream().filter(field::hears).map(event -> Call.event(field.number(), event)))
                .toArray(ObjectNode[]::new);
    }

    private static List<Node> fieldsOf(Tab tab) {
        return tab.tree().all(node -> {
            Set<String> sent = new TreeSet<>(tab.tree().sent(node));
            sent.removeAll(SWITCHES);
            return node.isVisible() && !sent.isEmpty();
        });
    }

    private static Set<Integer> numbers(Tab tab) {
        var numbers = new TreeSet<Integer>();
        fieldsOf(tab).forEach(field -> numbers.add(field.number()));
        return numbers;
    }

    private static List<Node> buttons(Tab tab) {
        return tab.tree()
                .all(node -> node.tag().endsWith("button")
                        && node.hears("click")
                        && node.isVisible()
                        && !LEAVES.matcher(tab.tree().text(node)).matches());
    }

    private static String label(Node field) {
        return field.value("label").isEmpty() ? field.tag() : field.value("label");
    }

    /** A cell that a spreadsheet would work out. */
    private void inspectTable(String csv) {
        tables++;
        try (CSVParser rows = CSVParser.parse(csv, CSVFormat.DEFAULT)) {
            rows.stream()
                    .flatMap(CSVRecord::stream)
                    .filter(cell -> !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0)
                    .forEach(cell -> findings.add(place + ": a formula in a table: " + cell));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void inspect(Answer answer) {
        Inspection.of(answer).forEach(finding -> findings.add(place + ": " + finding));
    }

    private static <T> List<List<T>> portions(List<T> all) {
        return IntStream.range(0, (all.size() + AT_ONCE - 1) / AT_ONCE)
                .mapToObj(i -> all.subList(i * AT_ONCE, Math.min(all.size(), (i + 1) * AT_ONCE)))
                .toList();
    }
}
