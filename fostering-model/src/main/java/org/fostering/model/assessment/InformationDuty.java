package org.fostering.model.assessment;

/** Whether a service must obtain an item of information. */
public enum InformationDuty {
  /** It must. */
  ALWAYS,
  /** It must if the facts are such as the item supposes. */
  WHERE_APPLICABLE,
  /** It may. */
  OPTIONAL
}
