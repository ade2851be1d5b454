package nl.eenoverheid.controle;

import java.util.List;

/** One access review with every account in it. */
public record ControleDetail(
        ControleListItem controle, long organisatieId, String organisatie, long version, List<ControleRegel> regels) {

    /** How many accounts were judged. */
    public long judged() {
        return regels.stream().filter(regel -> regel.uitspraak() != null).count();
    }

    /** How many accounts are left to judge. */
    public long left() {
        return regels.size() - judged();
    }

    /** Whether there is something to sign: accounts, each of them judged. */
    public boolean isFinished() {
        return !regels.isEmpty() && left() == 0;
    }

    public boolean isOpen() {
        return controle.ondertekendOp() == null;
    }
}
