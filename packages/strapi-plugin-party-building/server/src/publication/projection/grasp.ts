import { GROWTHS, type Grasp, type Measure, type Mechanism } from '@party-building/contract';
import type { GraspRow, MeasureItem, MechanismItem } from '../documents';
import type { Localized } from '../fallback';
import { chosen } from './chosen';
import { compact } from './compact';
import { namesInARow } from './names-in-a-row';
import { richText } from './rich-text';
import type { Site } from './site';

export function projectGrasp(grasp: Localized<GraspRow>, site: Site): Grasp {
  return compact<Grasp>({
    key: grasp.any.key,
    title: grasp.required('title'),
    slogan: grasp.required('slogan'),
    growth: chosen(GROWTHS, grasp.any.growth),
    lead: grasp.optional('lead'),
    body: richText(grasp.value('body', false), site),
    measures: grasp.items((row) => row.measures).map(projectMeasure),
    mechanisms: grasp.items((row) => row.mechanisms).map(projectMechanism),
  });
}

function projectMeasure(measure: Localized<MeasureItem>): Measure {
  return compact<Measure>({
    key: measure.any.key,
    label: measure.optional('label'),
    title: measure.required('title'),
    text: measure.optional('text'),
    chain: namesInARow(measure.items((item) => item.chain)),
  });
}

function projectMechanism(mechanism: Localized<MechanismItem>): Mechanism {
  return { key: mechanism.any.key, title: mechanism.required('title'), text: mechanism.required('text') };
}
