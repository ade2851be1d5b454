package nl.eenoverheid.demo;

import java.util.Objects;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.stuk.StukId;
import nl.eenoverheid.toezegging.ToezeggingAct;
import nl.eenoverheid.toezegging.ToezeggingData;
import nl.eenoverheid.toezegging.ToezeggingId;
import nl.eenoverheid.toezegging.ToezeggingService;
import nl.eenoverheid.toezegging.ToezeggingSoort;
import nl.eenoverheid.toezegging.ToezeggingStapData;
import nl.eenoverheid.toezegging.ToezeggingWorkService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What boards promise to their councils, what those ask by motions, and what comes of it. */
@Configuration(proxyBeanMethods = false)
class ToezeggingScenes {

    @Bean
    Scene legToezeggingVast(ToezeggingWorkService werk, BestuursorgaanService organen, Cast cast) {
        return new NamedScene("leg-toezegging-vast", props -> werk.record(new ToezeggingData(
                        new DossierId(props.id("dossier")),
                        props.has("knoop") ? new KnoopId(props.id("knoop")) : null,
                        props.has("besluit") ? new BesluitId(props.id("besluit")) : null,
                        props.constant("soort", ToezeggingSoort.class),
                        organen.named(props.text("orgaan"))
                                .map(BestuursorgaanNaam::id)
                                .orElseThrow(),
                        props.text("nummer"),
                        props.text("titel"),
                        props.text("tekst"),
                        props.today(),
                        props.text("vergadering"),
                        props.text("indiener"),
                        props.text("door"),
                        props.has("behandelaar") ? cast.account(props.text("behandelaar")) : null,
                        props.day("uiterlijkIn")))
                .value());
    }

    @Bean
    Scene toezeggingStap(ToezeggingService toezeggingen, ToezeggingWorkService werk) {
        return new NamedScene("toezegging-stap", props -> {
            ToezeggingId id = new ToezeggingId(props.id("toezegging"));
            werk.step(
                    id,
                    toezeggingen.detail(id).version(),
                    Objects.requireNonNull(props.constant("stap", ToezeggingAct.class)),
                    new ToezeggingStapData(
                            props.text("gezegd"),
                            props.day("uiterlijkIn"),
                            props.has("besluit") ? new BesluitId(props.id("besluit")) : null,
                            props.has("stuk") ? new StukId(props.id("stuk")) : null));
            return id.value();
        });
    }
}
