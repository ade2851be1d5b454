package nl.eenoverheid.demo;

import java.util.Set;
import nl.eenoverheid.beginspraak.BeginspraakService;
import nl.eenoverheid.beginspraak.RondeData;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.dilemma.DilemmaData;
import nl.eenoverheid.dilemma.DilemmaDetail;
import nl.eenoverheid.dilemma.DilemmaId;
import nl.eenoverheid.dilemma.DilemmaService;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.ruimtetoets.RuimteOordeel;
import nl.eenoverheid.ruimtetoets.RuimtetoetsService;
import nl.eenoverheid.ruimtetoets.ToetsData;
import nl.eenoverheid.ruimtetoets.ToetsDetail;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Giving people room: talking before anything is drafted, and holding to what was said. */
@Configuration(proxyBeanMethods = false)
class RuimteScenes {

    @Bean
    Scene logBeginspraak(BeginspraakService beginspraak) {
        return new NamedScene("beginspraak", props -> beginspraak
                .log(
                        dossier(props),
                        new RondeData(
                                props.today(),
                                props.text("metWie"),
                                props.number("aantal"),
                                props.text("hoe"),
                                props.text("opbrengst"),
                                Set.of(),
                                Set.of()))
                .value());
    }

    @Bean
    Scene explainBeginspraak(BeginspraakService beginspraak) {
        return new NamedScene("geen-beginspraak", props -> {
            beginspraak.explain(dossier(props), props.text("reden"));
            return dossier(props).value();
        });
    }

    @Bean
    Scene testAgainstRoom(RuimtetoetsService toetsen) {
        return new NamedScene("leg-naast-ruimte", props -> {
            BesluitId besluit = new BesluitId(props.id("besluit"));
            ToetsDetail found = toetsen.ofBesluit(besluit).orElseThrow();
            toetsen.record(
                    besluit,
                    found.nummer(),
                    new ToetsData(
                            found.kaart().stream()
                                    .map(topic -> new ToetsData.Oordeel(
                                            topic.gezicht(), topic.naam(), said(props, topic.naam())))
                                    .toList(),
                            props.text("uitleg")));
            return besluit.value();
        });
    }

    @Bean
    Scene layDilemma(DilemmaService dilemmas) {
        return new NamedScene("dilemma", props -> dilemmas.lay(
                        dossier(props),
                        new DilemmaData(
                                props.text("vraag"),
                                props.each("kanten").stream()
                                        .map(each -> new DilemmaData.Kant(
                                                each.text("naam"),
                                                each.text("geeft"),
                                                each.text("kost"),
                                                each.text("voorWie"),
                                                Set.of()))
                                        .toList()))
                .value());
    }

    @Bean
    Scene chooseInDilemma(DilemmaService dilemmas) {
        return new NamedScene("kies-in-dilemma", props -> {
            DilemmaId id = new DilemmaId(props.id("dilemma"));
            DilemmaDetail found = dilemmas.detail(id);
            Integer kant = props.number("kant");
            if (kant == null) {
                dilemmas.leaveOpen(id, found.version(), props.text("waarom"));
            } else {
                dilemmas.choose(id, found.version(), kant, props.text("waarom"));
            }
            return id.value();
        });
    }

    /** What the step says of a topic; a topic that it leaves out is not touched. */
    private static @Nullable RuimteOordeel said(Props props, String naam) {
        return props.each("oordelen").stream()
                .filter(each -> each.text("naam").equals(naam))
                .map(each -> each.constant("oordeel", RuimteOordeel.class))
                .findFirst()
                .orElse(RuimteOordeel.RAAKT_NIET);
    }

    private static DossierId dossier(Props props) {
        return new DossierId(props.id("dossier"));
    }
}
