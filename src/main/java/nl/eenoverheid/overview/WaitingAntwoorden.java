package nl.eenoverheid.overview;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.navraag.NavraagService;
import nl.eenoverheid.terugkoppeling.TerugkoppelingListItem;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits of people who were told nothing yet, or too little. */
@Component
class WaitingAntwoorden {
    private final TerugkoppelingService antwoorden;
    private final NavraagService navragen;

    WaitingAntwoorden(TerugkoppelingService antwoorden, NavraagService navragen) {
        this.antwoorden = antwoorden;
        this.navragen = navragen;
    }

    /** Those of the organisation of who looks, then those of others. */
    List<Attention> late(SignedIn person, @Nullable WerkruimteId werkruimte) {
        Map<Boolean, List<TerugkoppelingListItem>> own = antwoorden.late(werkruimte).stream()
                .collect(Collectors.partitioningBy(
                        late -> late.organisatieId() == person.organisatie().value()));
        return Stream.concat(
                        own.getOrDefault(true, List.of()).stream().map(WaitingAntwoorden::ours),
                        own.getOrDefault(false, List.of()).stream().map(WaitingAntwoorden::theirs))
                .toList();
    }

    private static Attention ours(TerugkoppelingListItem late) {
        return new Attention.Antwoord(late.id(), late.kop(), late.aan(), late.werkdagenTeLaat(), late.status());
    }

    private static Attention theirs(TerugkoppelingListItem late) {
        return new Attention.AntwoordVanAnder(late.id(), late.kop(), late.organisatie(), late.werkdagenTeLaat());
    }

    List<Attention.HielpNiet> notHelped(@Nullable WerkruimteId werkruimte) {
        return navragen.open(werkruimte).stream()
                .map(said -> new Attention.HielpNiet(said.id(), said.kop(), said.aan()))
                .toList();
    }
}
