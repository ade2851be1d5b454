package nl.eenoverheid.inlezing;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import nl.eenoverheid.begroting.LeveringData;
import nl.eenoverheid.begroting.LeveringUitkomst;
import nl.eenoverheid.begroting.LeveringWriter;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.OverheidLookup;
import nl.eenoverheid.begroting.Zijde;
import nl.eenoverheid.inlezing.bestand.FileReading;
import nl.eenoverheid.inlezing.bestand.InvalidFile;
import nl.eenoverheid.inlezing.toets.DefinitieLookup;
import nl.eenoverheid.inlezing.toets.Getoetst;
import nl.eenoverheid.inlezing.toets.Toetsing;
import org.springframework.stereotype.Component;

/** Reads a file from begin to end, government by government, and holds each against the lists. */
@Component
class InlezingReading {
    private final InlezingInhoud content;
    private final OverheidLookup overheden;
    private final DefinitieLookup definities;
    private final LeveringWriter writer;

    InlezingReading(
            InlezingInhoud content, OverheidLookup overheden, DefinitieLookup definities, LeveringWriter writer) {
        this.content = content;
        this.overheden = overheden;
        this.definities = definities;
        this.writer = writer;
    }

    /**
     * What is in a file, and what would come of it.
     *
     * @param step runs after each government
     */
    InlezingVerslag look(InlezingId id, Bestandsvorm vorm, InlezingData data, Runnable step) {
        InlezingVerslag report = new InlezingVerslag();
        Set<OverheidId> seen = new HashSet<>();
        Set<OverheidId> twice = new HashSet<>();
        try {
            pass(id, vorm, data, report, each -> {
                step.run();
                LeveringData levering = each.levering();
                if (levering != null && !seen.add(levering.overheid())) {
                    twice.add(levering.overheid());
                }
                report.add(row(each));
                each.bevindingen().forEach(report::add);
            });
        } catch (InvalidFile e) {
            report.add(e.bevinding());
        }
        report.refuse(twice);
        return report;
    }

    /** Every government of a file that may be kept. */
    void good(InlezingId id, Bestandsvorm vorm, InlezingData data, Consumer<LeveringData> to) {
        pass(id, vorm, data, new InlezingVerslag(), each -> {
            LeveringData levering = each.levering();
            if (levering != null && each.isGood()) {
                to.accept(levering);
            }
        });
    }

    private void pass(
            InlezingId id, Bestandsvorm vorm, InlezingData data, InlezingVerslag report, Consumer<Getoetst> to) {
        Toetsing toetsing = new Toetsing(overheden, definities, data.bron(), data.peildatum());
        content.onDisk(id, file -> {
            FileReading.read(vorm, file, data, each -> toetsing.toets(each).ifPresent(to));
            return true;
        });
        toetsing.end().forEach(report::add);
    }

    private InlezingOverheid row(Getoetst one) {
        LeveringData levering = one.levering();
        LeveringUitkomst uitkomst = levering == null || !one.isGood() ? null : writer.foresee(levering);
        return new InlezingOverheid(
                one.van().naam(),
                levering == null ? null : levering.overheid(),
                one.van().boekjaar(),
                one.van().verslag(),
                one.van().cellen().size(),
                one.isDelivered(),
                uitkomst,
                one.total(Zijde.LASTEN),
                one.total(Zijde.BATEN));
    }
}
