package nl.eenoverheid.toewijzing;

import java.util.List;

/**
 * What can come of assigning many signalen.
 *
 * @param behandeld how many of them somebody handles already or is asked to
 * @param keuzes who can be asked, those first that see most of them
 */
public record AssignPlan(int behandeld, List<AssignKeuze> keuzes) {}
