package nl.eenoverheid.opgave;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenoverheid.begroting.Levering;
import nl.eenoverheid.begroting.LeveringLookup;
import org.springframework.stereotype.Component;

/** Works out what opgaven come to, with the figures that count now; all of them in three statements. */
@Component
class OpgaveSommen {
    private final LeveringLookup leveringen;

    OpgaveSommen(LeveringLookup leveringen) {
        this.leveringen = leveringen;
    }

    Map<OpgaveId, OpgaveStand> of(Collection<OpgaveItem> opgaven, Map<OpgaveId, List<BijdrageDetail>> bijdragen) {
        Regelbedragen known = regels(bijdragen.values().stream()
                .flatMap(List::stream)
                .map(each -> each.data().regel())
                .collect(Collectors.toSet()));
        return opgaven.stream()
                .collect(Collectors.toMap(
                        OpgaveItem::id,
                        each -> OpgaveRekening.of(
                                each.behoeften(), bijdragen.getOrDefault(each.id(), List.of()), known)));
    }

    /** What was planned and spent on lines. */
    Regelbedragen regels(Set<Begrotingsregel> regels) {
        Set<Begrotingsregel> inBudget =
                regels.stream().filter(Begrotingsregel::staatInBegroting).collect(Collectors.toSet());
        List<Levering> reports = leveringen.of(
                distinct(inBudget, Begrotingsregel::overheid), distinct(inBudget, Begrotingsregel::boekjaar));
        return new Regelbedragen(reports, leveringen.bedragen(Regelbedragen.posten(inBudget, reports)));
    }

    private static <T> Set<T> distinct(Set<Begrotingsregel> regels, Function<Begrotingsregel, T> what) {
        return regels.stream().map(what).collect(Collectors.toSet());
    }
}
