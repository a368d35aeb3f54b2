import { describe, expect, it } from 'vitest';
import { fragmentPath, mediaPath, pinnedPath, snapshotPath } from './routes.js';

describe('paths', () => {
  it('stand below the API without a leading slash', () => {
    expect(snapshotPath('zh-CN')).toBe('v1/zh-CN.json');
    expect(pinnedPath('ab12')).toBe('v1/snapshots/ab12.json');
    expect(fragmentPath('en', 'pb-four-grasps')).toBe('v1/en/fragments/pb-four-grasps.html');
    expect(fragmentPath('en', 'pb-grasp', 'culture')).toBe('v1/en/fragments/pb-grasp/culture.html');
    expect(mediaPath('ab12', 480, 'webp')).toBe('v1/media/ab12/480.webp');
  });

  it('keep an item inside its own segment, whatever it holds', () => {
    expect(fragmentPath('en', 'pb-grasp', '../../x?y#z')).toBe('v1/en/fragments/pb-grasp/..%2F..%2Fx%3Fy%23z.html');
  });
});
